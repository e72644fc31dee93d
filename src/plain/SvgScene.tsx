import type { GeoProjection } from "d3-geo";
import { useId, useMemo } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Size } from "#scene/camera.ts";
import type { Scene } from "#scene/scene.ts";
import { Ground } from "./Ground.tsx";
import { labelsOf } from "./labelsOf.ts";
import { Circles, Crossings, Dots, Labels } from "./Marks.tsx";
import { SvgPatterns } from "./SvgPatterns.tsx";
import { pointsThrough, shapesOf } from "./shapesOf.ts";
import "./SvgScene.css";
import { Ways } from "./Ways.tsx";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly projection: GeoProjection;
  /** The same, cut to the frame: for lines and areas. */
  readonly framed: GeoProjection;
  readonly size: Size;
  /** As MapLibre counts it. */
  readonly zoom: number;
  /** What a reader hears instead of seeing. */
  readonly description: string;
  /** How much larger than usual the letters are. */
  readonly letters?: number;
};

/** From this zoom on all crossings are shown. */
export const CROSSINGS_ZOOM = 4;

/** The scene as SVG, on an equal-area projection. */
export function SvgScene({
  scene,
  borders,
  projection,
  framed,
  size,
  zoom,
  description,
  letters = 1,
}: Props) {
  const prefix = `p${useId().replace(/\W/g, "")}-`;
  const shapes = useMemo(() => shapesOf(borders, framed), [borders, framed]);
  const project = useMemo(() => pointsThrough(projection), [projection]);
  const labels = useMemo(
    () => (scene.layers.labels ? labelsOf(scene, project, size, zoom, letters) : []),
    [scene, project, size, zoom, letters],
  );
  return (
    <svg
      className="scene"
      data-map=""
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={description}
    >
      <SvgPatterns prefix={prefix} />
      <Ground shapes={shapes} places={scene.places} prefix={prefix} />
      <Dots places={scene.places} project={project} />
      {scene.layers.routes && (
        <Ways routes={scene.routes} projection={projection} framed={framed} />
      )}
      {scene.layers.destinations && <Circles marks={scene.destinations} project={project} />}
      {scene.layers.crossings && (
        <Crossings marks={scene.crossings} all={zoom >= CROSSINGS_ZOOM} project={project} />
      )}
      <Labels labels={labels} letters={letters} />
    </svg>
  );
}
