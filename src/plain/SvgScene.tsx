import { useId, useMemo } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import type { Frame } from "#scene/frame.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { type LabelPlaces, labelPlaces } from "#scene/labelPlaces.ts";
import { partedScene } from "#scene/partedScene.ts";
import { planeOf } from "#scene/planeOf.ts";
import { framedProjectionOf } from "#scene/projectionOf.ts";
import type { Scene } from "#scene/scene.ts";
import { BorderLines } from "./BorderLines.tsx";
import { FONTS } from "./fonts.ts";
import { Ground } from "./Ground.tsx";
import { type Colours, coloursOf } from "./inked.ts";
import { Labels } from "./Labels.tsx";
import { Circles, Crossings, Dots } from "./Marks.tsx";
import { Signs } from "./Signs.tsx";
import { Stubs } from "./Stubs.tsx";
import { SvgPatterns } from "./SvgPatterns.tsx";
import { shapesOf } from "./shapesOf.ts";
import "./SvgScene.css";
import { Turns } from "./Turns.tsx";
import { turnsBeside } from "./turnsBeside.ts";
import { Ways } from "./Ways.tsx";

type Props = {
  readonly scene: Scene;
  readonly borders: Borders;
  readonly frame: Frame;
  /** What is written in this frame, if somebody has laid it out already. */
  readonly written?: LabelPlaces | undefined;
  /** Colours as the page wears them, or as values: then the picture stands alone. */
  readonly colours?: Colours;
  /** Whether there is room for a finger round each mark; a picture has none. */
  readonly hits?: boolean;
  /** Whether whole px are enough, for a picture that soon gives way to another. */
  readonly rough?: boolean;
  /** What a reader hears instead of seeing. */
  readonly description: string;
};

/** The scene as SVG. */
export function SvgScene({
  scene: whole,
  borders,
  frame,
  description,
  written: given,
  colours = coloursOf(frame.palette),
  hits = false,
  rough = false,
}: Props) {
  const { camera, proj, size, letters } = frame;
  const { lon, lat, zoom } = camera;
  const [project, framed] = useMemo(() => {
    const look = { camera: { lon, lat, zoom }, proj, size };
    return [planeOf(look), framedProjectionOf(look)];
  }, [lon, lat, zoom, proj, size]);
  const prefix = `p${useId().replace(/\W/g, "")}-`;
  const shapes = useMemo(() => shapesOf(borders, framed, rough ? 0 : 1), [borders, framed, rough]);
  const scene = useMemo(
    () => (given === undefined ? partedScene(whole, frame) : whole),
    [given, whole, frame],
  );
  const written = useMemo(
    () => given ?? labelPlaces(scene, frame, borders),
    [given, scene, frame, borders],
  );
  const edged = useMemo(() => edgedScene(scene, written.stubs), [scene, written]);
  const beside = turnsBeside(frame);
  const drawing = { project, colours, hits };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      className="scene"
      fontFamily={FONTS}
      data-map=""
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid slice"
      role="img"
      aria-label={description}
    >
      <SvgPatterns prefix={prefix} colours={colours} />
      <Turns id={`${prefix}ground`} beside={beside}>
        <Ground shapes={shapes} places={scene.places} prefix={prefix} colours={colours} />
        {scene.layers.borders && (
          <BorderLines marks={scene.borders} paths={shapes.land} colours={colours} hits={hits} />
        )}
      </Turns>
      <Turns id={`${prefix}marks`} beside={beside}>
        <Dots places={scene.places} {...drawing} />
        {scene.layers.routes && (
          <Ways
            routes={edged.routes}
            project={project}
            framed={framed}
            colours={colours}
            hits={hits}
          />
        )}
        {scene.layers.destinations && <Circles marks={edged.destinations} {...drawing} />}
        {scene.layers.crossings && (
          <Crossings marks={scene.crossings} all={zoom >= CROSSINGS_ZOOM} {...drawing} />
        )}
        <Signs signs={written.signs} letters={letters} colours={colours} />
        <Stubs {...written} {...{ letters, colours, hits }} />
        <Labels labels={written.labels} letters={letters} colours={colours} />
      </Turns>
    </svg>
  );
}
