import { useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { openingCamera, type Size, sameCamera } from "#scene/camera.ts";
import { type Box, frameOf } from "#scene/frame.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import type { PaletteName } from "#scene/palette.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Scene } from "#scene/scene.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { focusUnder } from "./focusUnder.ts";
import { SvgScene } from "./SvgScene.tsx";
import { useGestures } from "./useGestures.ts";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly camera: Camera | null;
  readonly size: Size;
  readonly proj: ViewState["proj"];
  readonly description: string;
  readonly palette: PaletteName;
  readonly covered: readonly Box[];
  /** Whether it is the map the reader works with, or only stands in until another is ready. */
  readonly live: boolean;
  readonly tells: MapTells;
  readonly onPort: (port: MapPort | null) => void;
};

const REST_MS = 250;

/** The map as SVG: moved by drag, wheel, pinch and buttons, on an equal-area projection. */
export function SvgMap(props: Props) {
  const { scene, borders, size, proj, palette, covered, live, tells } = props;
  const settled = props.camera ?? openingCamera(size);
  const [moving, setMoving] = useState<Camera | null>(null);
  const camera = moving ?? settled;
  const { lon, lat, zoom } = camera;
  const frame = useMemo(
    () => frameOf({ lon, lat, zoom }, proj, size, palette, covered),
    [lon, lat, zoom, proj, size, palette, covered],
  );
  const projection = useMemo(
    () => projectionOf({ lon, lat, zoom }, proj, size),
    [lon, lat, zoom, proj, size],
  );

  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const moveTo = useCallback((next: Camera) => {
    setMoving(next);
    clearTimeout(rest.current);
    rest.current = setTimeout(() => settle.current(next), REST_MS);
  }, []);
  const settle = useRef((_: Camera) => {});
  useEffect(() => {
    settle.current = (next) => {
      setMoving(null);
      if (!sameCamera(next, settled)) tells.onRest(next);
    };
  });
  useEffect(() => () => clearTimeout(rest.current), []);

  const gestures = useGestures({ camera, projection, size, moveTo, onHover: tells.onHover });
  const told = useEffectEvent(() => tells.onMove());
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new projection is a move
  useEffect(() => told(), [projection]);

  const drawn = useEffectEvent(() => tells.onDrawn());
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new picture is told
  useEffect(() => {
    if (live) drawn();
  }, [scene, projection, borders, live]);

  const now = useRef({ camera, projection, gestures });
  useEffect(() => {
    now.current = { camera, projection, gestures };
  });
  const tellPort = useEffectEvent((port: MapPort | null) => props.onPort(port));
  useEffect(() => {
    if (!live) return;
    tellPort({
      project: (point) => pointsThrough(now.current.projection)(point),
      camera: () => now.current.camera,
      moveTo,
      jumpTo: (next) => {
        if (!sameCamera(now.current.camera, next)) setMoving(next);
      },
      zoomBy: (steps) => now.current.gestures.zoomBy(steps),
      panBy: (right, down) => now.current.gestures.panBy(right, down),
    });
    return () => tellPort(null);
  }, [live, moveTo]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the stage around it has the keys
    <div
      className="svg-map"
      ref={gestures.ref}
      {...gestures.handlers}
      onClick={(event) => {
        if (!gestures.wasDrag()) tells.onPick(focusUnder(event.target));
      }}
    >
      <SvgScene scene={scene} borders={borders} frame={frame} description={props.description} />
    </div>
  );
}
