import { useId, useMemo } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Frame } from "#scene/frame.ts";
import { labelPlaces } from "#scene/labelPlaces.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import { framedProjectionOf, projectionOf } from "#scene/projectionOf.ts";
import type { Scene } from "#scene/scene.ts";
import { Ground } from "./Ground.tsx";
import { Labels } from "./Labels.tsx";
import { Circles, Crossings, Dots } from "./Marks.tsx";
import { SvgPatterns } from "./SvgPatterns.tsx";
import { shapesOf } from "./shapesOf.ts";
import "./SvgScene.css";
import { Ways } from "./Ways.tsx";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly frame: Frame;
  /** What a reader hears instead of seeing. */
  readonly description: string;
};

/** From this zoom on all crossings are shown. */
export const CROSSINGS_ZOOM = 4;

/** The scene as SVG, on an equal-area projection. */
export function SvgScene({ scene, borders, frame, description }: Props) {
  const { camera, proj, size, letters } = frame;
  const { lon, lat, zoom } = camera;
  const [projection, framed] = useMemo(() => {
    const at = { lon, lat, zoom };
    return [projectionOf(at, proj, size), framedProjectionOf(at, proj, size)];
  }, [lon, lat, zoom, proj, size]);
  const prefix = `p${useId().replace(/\W/g, "")}-`;
  const shapes = useMemo(() => shapesOf(borders, framed), [borders, framed]);
  const project = useMemo(() => pointsThrough(projection), [projection]);
  const { labels } = useMemo(() => labelPlaces(scene, frame), [scene, frame]);
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
