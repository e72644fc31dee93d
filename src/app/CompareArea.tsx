import { useCallback, useLayoutEffect, useMemo, useRef } from "react";
import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import type { MapPort } from "#scene/mapPort.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { panelWords } from "#words/panelWords.ts";
import "./CompareArea.css";
import { MapArea, type MapAreaProps } from "./MapArea.tsx";
import type { Renderer } from "./setReady.ts";

type Props = Omit<MapAreaProps, "onPort" | "onMoved"> & {
  readonly atlas: Atlas;
  readonly second: Day;
};

const SIDES = ["first", "second"] as const;
type Side = (typeof SIDES)[number];

/** Two days side by side. The map that the reader moves leads; the other is framed like it and tells nothing. */
export function CompareArea({ atlas, second, scene, view, onDrawn, ...rest }: Props) {
  const words = panelWords[view.lang];
  const other = useMemo(() => sceneOf(atlas, view, second), [atlas, view, second]);
  const ports = useRef(new Map<Side, MapPort>());
  const drawn = useRef(new Set<Side>());
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is drawn anew by both
  useLayoutEffect(() => {
    drawn.current.clear();
  }, [scene, other, view, rest.palette]);

  const link = useCallback((side: Side, port: MapPort | null) => {
    if (port === null) ports.current.delete(side);
    else ports.current.set(side, port);
  }, []);
  const follow = useCallback((side: Side) => {
    const leader = ports.current.get(side);
    if (leader === undefined) return;
    for (const [name, port] of ports.current)
      if (name !== side) port.frame(leader.camera(), "at once");
  }, []);
  const tell = (side: Side, renderer: Renderer) => {
    drawn.current.add(side);
    if (drawn.current.size === SIDES.length) onDrawn(renderer);
  };

  const half = (side: Side, shown: Scene, description: string) => (
    <section className="compare-half" aria-label={shown.dayWords}>
      <h2>
        <span>{shown.dayWords}</span>
        {side === "second" && (
          <button type="button" onClick={() => rest.verbs.compareWith(null)}>
            {words.endCompare}
          </button>
        )}
      </h2>
      <div className="compare-map">
        <MapArea
          {...rest}
          scene={shown}
          view={view}
          description={description}
          onDrawn={(renderer) => tell(side, renderer)}
          onPort={(port) => link(side, port)}
          onMoved={() => follow(side)}
        />
      </div>
    </section>
  );
  const ordered = second < scene.day ? ([other, scene] as const) : ([scene, other] as const);
  return (
    <div className="compare">
      {ordered.map((shown) => {
        const side = shown === scene ? "first" : "second";
        return (
          <div key={side} className="compare-side">
            {half(
              side,
              shown,
              shown === scene ? rest.description : descriptionOf(atlas, view, other),
            )}
          </div>
        );
      })}
    </div>
  );
}
