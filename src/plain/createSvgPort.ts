import type { LonLat } from "#atlas/types.ts";
import { cameraAt, type Size, sameCamera } from "#scene/camera.ts";
import { createHand, type Schedule } from "#scene/createHand.ts";
import { heldAt } from "#scene/heldAt.ts";
import { isBehind } from "#scene/isBehind.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import { planeOf } from "#scene/planeOf.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera, ViewState } from "#view/viewState.ts";

type Paper = { readonly size: Size; readonly proj: ViewState["proj"] };

type Needs = Paper & {
  /** Where the drawing looks at first. */
  readonly camera: Camera;
  readonly tells: Pick<MapTells, "onMove" | "onRest">;
  readonly schedule: Schedule;
};

/** The port of a drawing, and what its gestures and React need besides. */
export type SvgPort = MapPort & {
  /** Zooms so that the point stays where it is, as nearly as a turning globe lets it. */
  readonly zoomAt: (steps: number, point: readonly [number, number]) => void;
  /** Brings what is at one px to another, in px from the drawing's corner. */
  readonly drag: (from: readonly [number, number], to: readonly [number, number]) => void;
  /** Whether a pointer is down on the drawing: as long as it is, nothing rests. */
  readonly hold: (held: boolean) => void;
  /** What it is drawn on from now on. */
  readonly setPaper: (paper: Paper) => void;
  /** The frame that the view gives; what the drawing was moved to gives way. */
  readonly setFrame: (camera: Camera) => void;
  /** Where the drawing was moved to from the frame that the view gives, or `null`. */
  readonly moved: () => Camera | null;
  readonly subscribe: (tell: () => void) => () => void;
};

/** The camera of a drawing, without the drawing. */
export function createSvgPort({ camera: first, size, proj, tells, schedule }: Needs): SvgPort {
  let paper: Paper = { size, proj };
  let framed = clampCamera(first);
  let moved: Camera | null = null;
  let isHeld = false;
  const listeners = new Set<() => void>();
  const camera = (): Camera => moved ?? framed;
  const hand = createHand(framed, {
    now: camera,
    isMoving: () => isHeld,
    onRest: tells.onRest,
    schedule,
  });

  const look = () => ({ ...paper, camera: camera() });
  function move(next: Camera | null): void {
    moved = next;
    for (const tell of listeners) tell();
  }
  function moveByHand(next: Camera): void {
    hand.stir();
    move(next);
    tells.onMove("reader");
    hand.rest();
  }
  /** `change` brings the drawing there. */
  function frameBy(change: () => void): void {
    const was = camera();
    change();
    hand.framed(camera());
    if (!sameCamera(was, camera())) tells.onMove("frame");
  }
  const setFrame = (next: Camera) =>
    frameBy(() => {
      framed = clampCamera(next);
      if (moved !== null) move(null);
    });
  /** The same camera with another point in the middle: a px of the drawing as it is now. */
  function centredOn(x: number, y: number, zoom: number): Camera {
    const centre = projectionOf(look()).invert?.([x, y]);
    return centre?.every(Number.isFinite) ? cameraAt(centre, zoom) : { ...camera(), zoom };
  }
  /** The ground at a px; `null` beside the globe. */
  function groundAt([x, y]: readonly [number, number]): LonLat | null {
    const found = projectionOf(look()).invert?.([x, y]);
    const at = found?.every(Number.isFinite) ? planeOf(look())(found) : undefined;
    return found && at && Math.hypot(at[0] - x, at[1] - y) < 1 ? found : null;
  }
  function zoomAt(steps: number, [x, y]: readonly [number, number]): void {
    const { width, height } = paper.size;
    const { zoom } = clampCamera({ ...camera(), zoom: camera().zoom + steps });
    const part = 1 - 2 ** (camera().zoom - zoom);
    const ground = groundAt([x, y]);
    const first = centredOn(
      width / 2 + (x - width / 2) * part,
      height / 2 + (y - height / 2) * part,
      zoom,
    );
    moveByHand(ground === null ? first : heldAt({ ...paper, camera: first }, ground, [x, y]));
  }
  function panBy(right: number, down: number): void {
    const { width, height } = paper.size;
    moveByHand(centredOn(width / 2 + right, height / 2 + down, camera().zoom));
  }
  return {
    project(point) {
      const { proj, size } = paper;
      if (proj === "globe" && isBehind(camera(), point, size.height)) return null;
      return planeOf(look())(point);
    },
    camera,
    frame: (next) => frameBy(() => move(clampCamera(next))),
    fit(next) {
      if (!hand.isOn()) setFrame(next);
    },
    setFrame,
    settle: () => void hand.settle(),
    zoomAt,
    zoomBy: (steps) => zoomAt(steps, [paper.size.width / 2, paper.size.height / 2]),
    panBy,
    drag(from, to) {
      const ground = groundAt(from);
      if (ground === null) panBy(from[0] - to[0], from[1] - to[1]);
      else moveByHand(heldAt(look(), ground, to));
    },
    hold(held) {
      isHeld = held;
      if (!held) hand.rest();
    },
    setPaper(next) {
      if (next.proj === paper.proj && next.size === paper.size) return;
      paper = next;
      tells.onMove("frame");
    },
    moved: () => moved,
    subscribe(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  };
}
