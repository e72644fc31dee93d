import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { SvgMap } from "#plain/SvgMap.tsx";
import type { Happening } from "#scene/happeningOf.ts";
import type { Hit, MapPort, Mover } from "#scene/mapPort.ts";
import type { PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { stubCamera } from "#scene/stubCamera.ts";
import { Happened } from "#stage/Happened.tsx";
import { Stage } from "#stage/Stage.tsx";
import { FIRST_SIZE, useSize } from "#stage/useSize.ts";
import { Coming } from "#ui/Coming.tsx";
import { laterPart } from "#ui/laterPart.tsx";
import type { Verbs } from "#view/verbs.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import type { Loss, MapFault } from "./createRetries.ts";
import type { Sight } from "./createSight.ts";
import { loadGlMap } from "./loadGlMap.ts";
import type { Renderer } from "./setReady.ts";
import { useFineBorders } from "./useFineBorders.ts";
import { useLaidOut } from "./useLaidOut.ts";
import { useLiveMap } from "./useLiveMap.ts";
import { useSight } from "./useSight.ts";
import { useWebGl } from "./useWebGl.ts";

const GlMap = laterPart(loadGlMap);

export type MapAreaProps = {
  readonly scene: Scene;
  readonly view: ViewState;
  readonly borders: Borders;
  readonly palette: PaletteName;
  readonly still: boolean;
  readonly description: string;
  /** What the last step has changed; `null` where none led here. */
  readonly happening?: Happening | null;
  readonly verbs: Verbs;
  /** `null`: what was told of the map is over. `again` tries the live map once more. */
  readonly onFault: (fault: MapFault | null, again: () => void) => void;
  /** The scene is on the screen. */
  readonly onDrawn: (renderer: Renderer) => void;
  readonly onPort?: (port: MapPort | null) => void;
  /** What it shows, and where it looks as it rests; `null` once it is gone. */
  readonly onSight: (sight: Sight) => void;
  /** Whether it is the picture of the whole page, with the statement on it, the key and the card. */
  readonly isWhole?: boolean;
  /** Whether it is part of a longer page, to which it leaves one finger and the bare wheel. */
  readonly cooperative?: boolean;
  /** Nobody uses it: the drawing is enough. */
  readonly isAsleep?: boolean;
  /** The reader moves this map. */
  readonly onMoved?: () => void;
};

/** Why the live map could not begin, as its error says. */
const lossOf = (error: unknown): Loss =>
  (["chunk", "pixels"] as const).find((loss) => String(error).includes(loss)) ?? "webgl";

/** The map by whichever renderer works: the drawing first, MapLibre over it once it has drawn. */
export function MapArea({
  scene: whole,
  view,
  palette,
  still,
  description,
  verbs,
  ...props
}: MapAreaProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useSize(box);
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const [glDrawn, setGlDrawn] = useState(false);
  const { cooperative = false, isAsleep = false } = props;
  const isAsked = live && view.renderer !== "svg" && !isAsleep;
  const webGl = useWebGl(isAsked);
  const { attempt, ...retries } = useLiveMap(isAsked && webGl === true, props.onFault);
  useEffect(() => {
    if (attempt === null) setGlDrawn(false);
  }, [attempt]);
  // Who has asked for this renderer by name is told that it cannot be had.
  const isMissed = view.renderer === "gl" && webGl === false;
  const tellMissed = useEffectEvent((fault: MapFault | null) => props.onFault(fault, () => {}));
  useEffect(() => {
    if (!isMissed) return;
    tellMissed("webgl");
    return () => tellMissed(null);
  }, [isMissed]);

  const [svgPort, setSvgPort] = useState<MapPort | null>(null);
  const [glPort, setGlPort] = useState<MapPort | null>(null);
  const port = glDrawn ? glPort : svgPort;
  const [hover, setHover] = useState<Hit | null>(null);
  const [moves, setMoves] = useState(0);
  const borders = useFineBorders(props.borders, view.map?.zoom ?? 0);
  const { onDrawn, onMoved, onPort, onSight, isWhole = false } = props;
  const tellPort = useEffectEvent((now: MapPort | null) => onPort?.(now));
  useEffect(() => {
    tellPort(port);
    return () => tellPort(null);
  }, [port]);

  const onMove = useCallback(
    (by: Mover) => {
      setMoves((count) => count + 1);
      setHover(null);
      if (by === "reader") onMoved?.();
    },
    [onMoved],
  );
  const { scene, opening, frame, covered, written, room, roomBeside } = useLaidOut(whole, {
    box,
    size,
    view,
    palette,
    ground: props.borders,
    isWhole,
  });
  const { leftOut, stubs } = written;
  useSight(onSight, scene, frame);
  function onPick(focus: Focus | null): void {
    const seen = view.map && stubCamera(focus, stubs, scene, frame, roomBeside);
    // In this order the camera belongs to the step that the choice makes, and Back undoes both.
    verbs.choose(focus);
    if (seen === null) return;
    port?.settle();
    verbs.look(seen);
  }
  const tells = { onPick, onHover: setHover, onMove, onRest: verbs.look };
  /** No other renderer is on its way. */
  const isSvg = live && attempt === null && !(isAsked && webGl === null);
  const svgTells = { ...tells, onDrawn: () => isSvg && onDrawn("svg") };
  const tellSvg = useEffectEvent(svgTells.onDrawn);
  useEffect(() => {
    if (isSvg && !glDrawn) tellSvg();
  }, [isSvg, glDrawn]);
  const glTells = {
    ...tells,
    onDrawn: () => {
      setGlDrawn(true);
      retries.drawn();
      onDrawn("gl");
    },
    onLost: retries.lost,
  };
  return (
    <div className="map-area" ref={box} data-renderer={glDrawn ? "gl" : "svg"}>
      <Stage
        covered={covered}
        scene={scene}
        lang={view.lang}
        size={size}
        port={port}
        hover={hover}
        moves={moves}
        borders={props.borders}
        zoom={frame.camera.zoom}
        leftOut={leftOut}
        stubs={stubs}
        description={description}
        singleKeys={view.keys === "on"}
        onSingleKeys={(on) => verbs.allowKeys(on ? "on" : "off")}
        onPick={onPick}
        onLook={verbs.look}
      >
        {!glDrawn && (
          <SvgMap
            {...{ scene, borders, opening, frame, written, description, live, cooperative }}
            camera={view.map}
            rough={size === FIRST_SIZE}
            tells={svgTells}
            onPort={setSvgPort}
          />
        )}
        {attempt !== null && (
          <Coming attempt={attempt} onError={(error) => retries.lost(lossOf(error))}>
            <div className="gl-holder" data-drawn={glDrawn} role="img" aria-label={description}>
              <GlMap
                {...{ scene, borders, opening, frame, written, still, size, cooperative }}
                camera={view.map}
                proj={view.proj}
                power={attempt.power}
                tells={glTells}
                onPort={setGlPort}
              />
            </div>
          </Coming>
        )}
        {props.happening && port !== null && (
          <Happened happening={props.happening} {...{ frame, scene, written, room, port, still }} />
        )}
      </Stage>
    </div>
  );
}
