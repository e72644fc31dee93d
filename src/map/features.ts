import type { Feature, Geometry } from "geojson";
import type { LonLat } from "#atlas/types.ts";
import type { Ink } from "#scene/ink.ts";
import { lettersAt } from "#scene/lettersAt.ts";
import type { PatternName } from "#scene/patterns.ts";
import { scaledImage } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** A mark as MapLibre takes it: `id` tells it from all others of its source, `layer` says which layer draws it, and the rest is its ink. */
export type InkedFeature = Feature<Geometry, Readonly<Record<string, unknown>>> & {
  readonly id: string;
};

type Mark = {
  readonly id: string;
  readonly layer: string;
  /** In its layer, what is drawn later lies above. */
  readonly order?: number;
  /** What is found when it is pointed at; a mark without it cannot be hit. */
  readonly hit?: { readonly kind: "place" | "route" | "crossing" | "border"; readonly id: string };
};

function feature(
  { id, layer, order = 0, hit }: Mark,
  geometry: Geometry,
  look: Readonly<Record<string, unknown>>,
): InkedFeature {
  const found = hit === undefined ? {} : { hit: hit.kind, hitId: hit.id };
  return { type: "Feature", id, geometry, properties: { layer, order, ...found, ...look } };
}

/** A point that hands on the very pair, so that it is known to be the same. */
export const pointAt = (at: LonLat): Geometry => ({
  type: "Point",
  coordinates: at as number[] & LonLat,
});

/** A line of that ink, for a layer made by `lineLayer`, as wide in the picture as it is inked, and its dashes as long. */
export function lineOf(mark: Mark, geometry: Geometry, ink: Ink, pen: Pen): InkedFeature {
  const { stroke = "", width = 1, strokeOpacity = 1, dashes = [] } = ink;
  // Of a hair nobody sees how wide it is, and the whole ground would be tiled anew.
  const scale = width < 1 ? { width: 1, dash: 1 } : pen.ground.line(geometry);
  const unit = width * inSteps(scale.dash / scale.width, 4);
  return feature(mark, geometry, {
    colour: pen.palette[stroke] ?? "#000",
    width: hundredths(width / inSteps(scale.width, 8)),
    opacity: strokeOpacity,
    // MapLibre counts them in widths of the line.
    ...(dashes.length === 0 ? {} : { dashes: dashes.map((px) => hundredths(px / unit)) }),
  });
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** The nearest of so many steps from one double to the next: a small move of the camera draws nothing anew, and MapLibre, which keeps every row of dashes, has few to keep. */
const inSteps = (value: number, perDouble: number): number =>
  2 ** (Math.round(Math.log2(value) * perDouble) / perDouble);

/** A circle of that ink, for a layer made by `circleLayer`: MapLibre draws the line outside of the radius, a drawing on it. */
export function circleOf(
  mark: Mark,
  at: LonLat,
  radius: number,
  ink: Ink,
  { palette }: Pen,
): InkedFeature {
  const { fill, fillOpacity = 1, stroke = "", width = 0, strokeOpacity = 1 } = ink;
  return feature(mark, pointAt(at), {
    radius: radius - width / 2,
    fill: palette[fill ?? ""] ?? "#000",
    fillOpacity: fill === undefined ? 0 : fillOpacity,
    stroke: palette[stroke] ?? "#000",
    width,
    strokeOpacity,
  });
}

type IconLook = {
  /** A name that `imageNamed` knows. */
  readonly image: string;
  readonly size?: number;
  /** In px of the image, to the right and down. */
  readonly offset?: readonly [number, number];
  /** Degrees from north, clockwise. */
  readonly bearing?: number;
  readonly opacity?: number;
};

/** An image at a point, for a layer made by `iconLayer`. */
export const iconOf = (
  mark: Mark,
  at: LonLat,
  { image, size = 1, offset = [0, 0], bearing = 0, opacity = 1 }: IconLook,
  pen: Pen,
): InkedFeature =>
  feature(mark, pointAt(at), {
    image: pen.image(image),
    // Images become smaller with the ground, as letters do.
    size: Math.round((size / lettersAt(pen.frame, at)) * 1000) / 1000,
    offset,
    bearing,
    opacity,
  });

/** A shape filled with a pattern, for a layer made by `patternLayer`; the tile has its size in px at that point. */
export const patternOf = (
  mark: Mark,
  geometry: Geometry,
  name: PatternName,
  at: LonLat,
  pen: Pen,
): InkedFeature =>
  feature(mark, geometry, { image: pen.image(scaledImage(name, 1 / pen.ground.tile(at))) });
