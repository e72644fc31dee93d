import {
  type ComponentProps,
  type ComponentType,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { GlMap as GlMapType } from "#map/GlMap.tsx";
import { SvgMap } from "#plain/SvgMap.tsx";
import { shapesOf } from "#plain/shapesOf.ts";
import { frameOf } from "#scene/frame.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import type { Hit, MapPort, MapTells } from "#scene/mapPort.ts";
import type { PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { overviewProjection } from "#stage/Overview.tsx";
import { Stage } from "#stage/Stage.tsx";
import { useCovered } from "#stage/useCovered.ts";
import { useSize } from "#stage/useSize.ts";
import { Guard } from "#ui/Guard.tsx";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import type { Fault } from "./fault.ts";
import { hasWebGl } from "./hasWebGl.ts";
import type { Renderer } from "./setReady.ts";
import { useFineBorders } from "./useFineBorders.ts";

// A missing chunk is told like every other fault of the map, and the drawing stays.
const GlMap = lazy<ComponentType<ComponentProps<typeof GlMapType>>>(() =>
  import("#map/GlMap.tsx").then(
    ({ GlMap: loaded }) => ({ default: loaded }),
    () => ({ default: Missing }),
  ),
);

function Missing(): never {
  throw new Error("chunk");
}

export type MapAreaProps = {
  readonly scene: Scene;
  readonly view: ViewState;
  readonly borders: Borders;
  readonly palette: PaletteName;
  readonly still: boolean;
  readonly description: string;
  readonly verbs: Verbs;
  readonly onFault: (fault: Fault) => void;
  /** The scene is on the screen. */
  readonly onDrawn: (renderer: Renderer) => void;
  readonly onPort?: (port: MapPort | null) => void;
  readonly onMoved?: () => void;
};

/** The map by whichever renderer works: the drawing first, MapLibre over it once it has drawn. */
export function MapArea({
  scene,
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
  const [lost, setLost] = useState(false);
  const [glDrawn, setGlDrawn] = useState(false);
  const wantsGl = live && !lost && view.renderer !== "svg" && hasWebGl();
  useEffect(() => {
    if (!wantsGl) setGlDrawn(false);
  }, [wantsGl]);

  const [svgPort, setSvgPort] = useState<MapPort | null>(null);
  const [glPort, setGlPort] = useState<MapPort | null>(null);
  const port = glDrawn ? glPort : svgPort;
  const [hover, setHover] = useState<Hit | null>(null);
  const [moves, setMoves] = useState(0);
  const borders = useFineBorders(props.borders, view.map?.zoom ?? 0);
  const { onFault, onDrawn, onMoved, onPort } = props;
  const tellPort = useEffectEvent((now: MapPort | null) => onPort?.(now));
  useEffect(() => {
    tellPort(port);
    return () => tellPort(null);
  }, [port]);

  const onMove = useCallback(() => {
    setMoves((count) => count + 1);
    setHover(null);
    onMoved?.();
  }, [onMoved]);
  const tells = useMemo(
    (): MapTells => ({
      onPick: verbs.choose,
      onHover: setHover,
      onMove,
      onRest: verbs.look,
      onDrawn: () => {},
    }),
    [verbs, onMove],
  );
  const svgTells = { ...tells, onDrawn: () => wantsGl || onDrawn("svg") };
  const glTells = {
    ...tells,
    onDrawn: () => {
      setGlDrawn(true);
      onDrawn("gl");
    },
    onLost: (reason: string) => {
      setLost(true);
      onFault(reason === "context" ? "context" : "webgl");
      // The browser may give the context back: try once more a little later.
      if (reason === "context") setTimeout(() => setLost(false), RETRY_MS);
    },
  };
  const landPath = useMemo(() => {
    const shapes = shapesOf(props.borders, overviewProjection());
    return [...shapes.places.values()].join("");
  }, [props.borders]);

  const covered = useCovered(box);
  const frame = useMemo(
    () => frameOf(view.map, view.proj, size, palette, covered),
    [view.map, view.proj, size, palette, covered],
  );
  const { labels, leftOut, outside } = useMemo(() => labelPlaces(scene, frame), [scene, frame]);
  const shared = { scene, camera: view.map, size, proj: view.proj };
  return (
    <div className="map-area" ref={box} data-renderer={glDrawn ? "gl" : "svg"}>
      <Stage
        scene={scene}
        lang={view.lang}
        size={size}
        port={port}
        hover={hover}
        moves={moves}
        landPath={landPath}
        leftOut={leftOut}
        outside={outside}
        description={description}
        singleKeys={view.keys === "on"}
        onSingleKeys={(on) => verbs.allowKeys(on ? "on" : "off")}
        onPick={verbs.choose}
        onLook={verbs.look}
      >
        {!glDrawn && (
          <SvgMap
            {...shared}
            borders={borders}
            description={description}
            palette={palette}
            covered={covered}
            live={live}
            tells={svgTells}
            onPort={setSvgPort}
          />
        )}
        {wantsGl && (
          <Guard
            fallback={null}
            onError={(error) => {
              setLost(true);
              onFault(String(error).includes("chunk") ? "chunk" : "webgl");
            }}
          >
            <Suspense fallback={null}>
              <div className="gl-holder" data-drawn={glDrawn} role="img" aria-label={description}>
                <GlMap
                  {...shared}
                  borders={borders}
                  palette={palette}
                  still={still}
                  labels={labels}
                  frame={frame}
                  tells={glTells}
                  onPort={setGlPort}
                />
              </div>
            </Suspense>
          </Guard>
        )}
      </Stage>
    </div>
  );
}

const RETRY_MS = 4000;
