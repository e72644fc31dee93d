import type { Feature, Geometry } from "geojson";
import type { LonLat } from "#atlas/types.ts";
import type { Ink } from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";

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

/** A line of that ink, for a layer made by `lineLayer`. */
export function lineOf(mark: Mark, geometry: Geometry, ink: Ink, palette: Palette): InkedFeature {
  const { stroke = "", width = 1, strokeOpacity = 1, dashes = [] } = ink;
  return feature(mark, geometry, {
    colour: palette[stroke] ?? "#000",
    width,
    opacity: strokeOpacity,
    // MapLibre counts them in widths of the line.
    ...(dashes.length === 0
      ? {}
      : { dashes: dashes.map((px) => Math.round((px / width) * 100) / 100) }),
  });
}

/** A circle of that ink, for a layer made by `circleLayer`: MapLibre draws the line outside of the radius, a drawing on it. */
export function circleOf(
  mark: Mark,
  at: LonLat,
  radius: number,
  ink: Ink,
  palette: Palette,
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
  /** A key of `IMAGES`. */
  readonly image: string;
  readonly size?: number;
  /** In px of the image, to the right and down. */
  readonly offset?: readonly [number, number];
  /** Degrees from north, clockwise. */
  readonly bearing?: number;
  readonly opacity?: number;
};

/** An image at a point, for a layer made by `iconLayer`. */
export const iconOf = (mark: Mark, at: LonLat, look: IconLook): InkedFeature =>
  feature(mark, pointAt(at), { size: 1, offset: [0, 0], bearing: 0, opacity: 1, ...look });

/** A shape filled with a pattern, for a layer made by `patternLayer`. */
export const patternOf = (mark: Mark, geometry: Geometry, image: string): InkedFeature =>
  feature(mark, geometry, { image });
