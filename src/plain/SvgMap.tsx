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
import { type Frame, frameOf } from "#scene/frame.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import type { MapPort, MapTells } from "#scene/mapPort.ts";
import type { Scene } from "#scene/scene.ts";
import { schedulePage } from "#ui/schedulePage.ts";
import type { Camera } from "#view/viewState.ts";
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
  /** What the view asks for, and what is written in it: both hold while nobody moves the map. */
  readonly frame: Frame;
  readonly written: LabelPlaces;
  readonly description: string;
  /** Whether it is the map the reader works with, or only stands in until another is ready. */
  readonly live: boolean;
  /** Whether it is drawn before the page knows its own size. */
  readonly rough: boolean;
  /** Whether one finger and the bare wheel are left to the page. */
  readonly cooperative: boolean;
  readonly tells: MapTells;
  readonly onPort: (port: MapPort | null) => void;
};

/** The map as SVG: moved by drag, wheel, pinch and buttons. */
export function SvgMap(props: Props) {
  const { scene, borders, live, tells } = props;
  const { size, proj } = props.frame;
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
  const frame = useMemo((): Frame => {
    if (moved === null) return props.frame;
    const { proj, size, palette, covered } = props.frame;
    return frameOf(moved, proj, size, palette, covered);
  }, [moved, props.frame]);

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

  const gestures = useGestures({
    port,
    onHover: tells.onHover,
    cooperative: props.cooperative,
  });
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
        written={moved === null ? props.written : undefined}
        colours={WORN}
        hits={true}
        rough={props.rough}
        description={props.description}
      />
    </div>
  );
}
