import { useEffect, useEffectEvent, useRef } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Size } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import type { MapPort } from "#scene/mapPort.ts";
import type { Scene } from "#scene/scene.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { type LiveTells, type MapHandle, openMap } from "./openMap.ts";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly camera: Camera | null;
  /** Where the map looks as long as the view has no camera. */
  readonly opening: Camera;
  readonly size: Size;
  readonly proj: ViewState["proj"];
  readonly still: boolean;
  /** What is written in the frame that the map comes to rest in. */
  readonly written: LabelPlaces;
  readonly frame: Frame;
  /** What to ask the graphics processor for. */
  readonly power: "high-performance" | "default";
  /** Whether one finger and the bare wheel are left to the page. */
  readonly cooperative: boolean;
  readonly tells: LiveTells;
  readonly onPort: (port: MapPort | null) => void;
};

/** React's door to the live map. */
export function GlMap(props: Props) {
  const { scene, borders, camera, opening, size, proj, still, written, frame } = props;
  const box = useRef<HTMLDivElement>(null);
  const handle = useRef<MapHandle>(null);
  const open = useEffectEvent((container: HTMLElement) =>
    openMap({
      container,
      camera: camera ?? opening,
      picture: { scene, borders, written, frame },
      proj,
      still,
      power: props.power,
      cooperative: props.cooperative,
      tells: {
        onPick: (focus) => tell.onPick(focus),
        onHover: (hit) => tell.onHover(hit),
        onMove: (by) => tell.onMove(by),
        onRest: (at) => tell.onRest(at),
        onDrawn: () => tell.onDrawn(),
        onLost: (loss) => tell.onLost(loss),
      },
    }),
  );
  const port = useEffectEvent((map: MapHandle | null) => props.onPort(map));
  const latest = useRef(props.tells);
  const tell: typeof props.tells = {
    onPick: (focus) => latest.current.onPick(focus),
    onHover: (hit) => latest.current.onHover(hit),
    onMove: (by) => latest.current.onMove(by),
    onRest: (at) => latest.current.onRest(at),
    onDrawn: () => latest.current.onDrawn(),
    onLost: (loss) => latest.current.onLost(loss),
  };
  useEffect(() => {
    latest.current = props.tells;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: fading is settled when a map is opened
  useEffect(() => {
    if (box.current === null) return;
    const map = open(box.current);
    handle.current = map;
    port(map);
    return () => {
      handle.current = null;
      port(null);
      map.close();
    };
  }, [still]);
  useEffect(() => handle.current?.setProjection(proj), [proj]);
  // The box first: a frame is meant for the box it is seen in.
  const takeSize = useEffectEvent(() => {
    handle.current?.setSize();
    if (camera === null) handle.current?.fit(opening);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new size is fitted
  useEffect(() => takeSize(), [size]);
  const takeFrame = useEffectEvent(() => handle.current?.frame(camera ?? opening, "gliding"));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every camera that the view gives is shown
  useEffect(() => takeFrame(), [camera, opening]);
  // Last, so that "drawn" is told after everything above; every change asks for it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: every change of projection, camera, size or stillness asks to be told anew that it is drawn
  useEffect(
    () => handle.current?.paint({ scene, borders, written, frame }),
    [scene, borders, written, frame, proj, camera, size, still],
  );

  return <div className="gl-map" ref={box} />;
}
