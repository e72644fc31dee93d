import type { MapPort, MapTells } from "#scene/mapPort.ts";
import { stubUnder } from "#scene/stubUnder.ts";
import { framePage } from "#ui/framePage.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import type { Fault } from "#words/noticeWords.ts";
import { createBrush } from "./createBrush.ts";
import { createGlPort, FRAMING } from "./createGlPort.ts";
import { createMap, type MapOpening } from "./createMap.ts";
import { createWatch } from "./createWatch.ts";
import { hitAt } from "./hitAt.ts";
import type { Picture } from "./partsOf.ts";
import { PROJECTION } from "./style.ts";

/** What the live map can be told; everything before it is ready is remembered. */
export type MapHandle = MapPort & {
  readonly paint: (picture: Picture) => void;
  readonly setProjection: (proj: ViewState["proj"]) => void;
  /** Takes the size of its box at once. */
  readonly setSize: () => void;
  readonly close: () => void;
};

/** What a live map tells besides: that it is gone, since its context was lost, its workers are silent, or it could not begin. */
export type LiveTells = MapTells & {
  readonly onLost: (loss: Extract<Fault, "context" | "stalled" | "webgl">) => void;
};

type Opening = MapOpening & {
  readonly still: boolean;
  readonly tells: LiveTells;
};

/** Opens the one live map and hands out verbs; nothing else ever touches it. */
export function openMap(opening: Opening): MapHandle {
  const { container, camera, picture, proj, still, tells } = opening;
  const map = createMap(opening);
  const brush = createBrush(map, picture);
  let ready = false;
  /** Whether what was written is not on the screen yet. */
  let isDue = false;
  /** Whether the picture on the screen is whole and nothing moves it. */
  let isAtRest = false;
  let wanted = picture;
  let globe = proj === "globe";

  /** A picture that differs in nothing from the one that is seen costs no frame. */
  function write(next: Picture): void {
    if (!brush(next) && isAtRest) {
      tells.onDrawn();
      return;
    }
    isAtRest = false;
    isDue = true;
    watch.begin();
    map.triggerRepaint();
  }

  function start(): void {
    ready = true;
    takeSize();
    if (globe !== (proj === "globe"))
      map.setProjection({ type: PROJECTION[globe ? "globe" : "flat"] });
    write(wanted);
  }

  function takeSize(): void {
    const { clientWidth, clientHeight } = map.getCanvas();
    if (clientWidth !== container.clientWidth || clientHeight !== container.clientHeight)
      map.resize(FRAMING);
  }

  const port = createGlPort({
    map,
    camera,
    isGlobe: () => globe,
    still,
    tells,
    schedule: schedulePage,
  });

  const watch = createWatch({
    schedule: schedulePage,
    frame: framePage,
    onStalled: () => tells.onLost("stalled"),
  });
  /** At the edge stands what lies beyond it, wherever that is laid out. */
  function under({ x, y }: { readonly x: number; readonly y: number }): Focus | null {
    const { written, frame } = wanted;
    const id = map.isMoving() ? null : stubUnder(written, frame.letters, [x, y]);
    return id === null ? hitAt(map, { x, y }) : { kind: "place", id };
  }

  map.on("style.load", start);
  map.on("data", watch.sign);
  map.on("render", () => map.isMoving() || watch.sign());
  const stir = () => {
    isAtRest = false;
  };
  map.on("move", stir);
  map.on("dataloading", stir);
  map.on("styledata", stir);
  map.on("idle", () => {
    watch.end();
    isAtRest = true;
    if (isDue) tells.onDrawn();
    isDue = false;
  });
  map.on("click", ({ point }) => tells.onPick(under(point)));
  map.on("mousemove", ({ point, originalEvent }) => {
    if (originalEvent.buttons > 0) return;
    const focus = under(point);
    map.getCanvas().style.cursor = focus === null ? "" : "pointer";
    tells.onHover(focus === null ? null : { focus, x: point.x, y: point.y });
  });
  map.on("mouseout", () => tells.onHover(null));
  map.on("webglcontextlost", () => tells.onLost("context"));
  map.on("error", ({ error }) => {
    reportError(error);
    if (!ready) tells.onLost("webgl");
  });

  return {
    ...port,
    paint(next) {
      wanted = next;
      if (ready) write(next);
    },
    setProjection(next) {
      globe = next === "globe";
      isAtRest = false;
      if (ready) map.setProjection({ type: PROJECTION[next] });
    },
    setSize: takeSize,
    close() {
      watch.end();
      port.settle();
      map.remove();
    },
  };
}
