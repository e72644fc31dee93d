import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Size } from "#scene/camera.ts";
import { type Box, frameOf } from "#scene/frame.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import type { PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import { createSvgPort } from "./createSvgPort.ts";
import { focusUnder } from "./focusUnder.ts";
import { WORN } from "./inked.ts";
import { SvgScene } from "./SvgScene.tsx";
import { useGestures } from "./useGestures.ts";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly camera: Camera | null;
  /** Where the map looks as long as the view has no camera. */
  readonly opening: Camera;
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

/** The map as SVG: moved by drag, wheel, pinch and buttons, on an equal-area projection. */
export function SvgMap(props: Props) {
  const { scene, borders, size, proj, palette, covered, live, tells } = props;
  const given = props.camera ?? props.opening;
  const told = useRef(tells);
  const [port] = useState(() =>
    createSvgPort({
      camera: given,
      size,
      proj,
      tells: {
        onMove: (by) => told.current.onMove(by),
        onRest: (camera) => told.current.onRest(camera),
      },
      schedule: schedulePage,
    }),
  );
  const moved = useSyncExternalStore(port.subscribe, port.moved, port.moved);
  const { lon, lat, zoom } = moved ?? given;
  const frame = useMemo(
    () => frameOf({ lon, lat, zoom }, proj, size, palette, covered),
    [lon, lat, zoom, proj, size, palette, covered],
  );

  useLayoutEffect(() => {
    told.current = tells;
  });
  const takePaper = useEffectEvent(() => {
    port.setPaper({ size, proj });
    if (props.camera === null) port.fit(given);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new paper is fitted
  useLayoutEffect(() => takePaper(), [size, proj]);
  const takeFrame = useEffectEvent(() => port.setFrame(given));
  // biome-ignore lint/correctness/useExhaustiveDependencies: every camera that the view gives is shown
  useLayoutEffect(() => takeFrame(), [props.camera, props.opening]);
  useEffect(() => port.settle, [port]);

  const drawn = useEffectEvent(() => tells.onDrawn());
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new picture is told
  useEffect(() => {
    if (live) drawn();
  }, [scene, frame, borders, live]);

  const gestures = useGestures({ port, onHover: tells.onHover });
  const tellPort = useEffectEvent((now: MapPort | null) => props.onPort(now));
  useEffect(() => {
    if (!live) return;
    tellPort(port);
    return () => tellPort(null);
  }, [live, port]);

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
      <SvgScene
        scene={scene}
        borders={borders}
        frame={frame}
        colours={WORN}
        hits={true}
        description={props.description}
      />
    </div>
  );
}
