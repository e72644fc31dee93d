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
import type { Hit, MapPort, MapTells } from "#scene/mapPort.ts";
import { LETTERS, type PaletteName } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { overviewProjection } from "#stage/Overview.tsx";
import { Stage } from "#stage/Stage.tsx";
import { useSize } from "#stage/useSize.ts";
import { Guard } from "#ui/Guard.tsx";
import type { Verbs } from "#view/verbs.ts";
import type { Camera, ViewState } from "#view/viewState.ts";
import type { Fault } from "./fault.ts";
import { hasWebGl } from "./hasWebGl.ts";
import { loadBorders } from "./loadAtlas.ts";
import type { Renderer } from "./setReady.ts";

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

/** From this zoom on the finer borders are worth their bytes. */
const FINE_ZOOM = 4;

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
            letters={LETTERS[palette]}
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

/** The coarse borders, and the fine ones once the camera has come near. */
function useFineBorders(coarse: Borders, zoom: Camera["zoom"]): Borders {
  const [fine, setFine] = useState<Borders | null>(null);
  const near = zoom >= FINE_ZOOM;
  useEffect(() => {
    if (near && fine === null) loadBorders("50m").then(setFine, () => {});
  }, [near, fine]);
  return near && fine !== null ? fine : coarse;
}
