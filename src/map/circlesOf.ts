import { circleRings } from "#scene/circleRings.ts";
import { circleInk, HOME_DOT, HOME_DOT_INK, HOME_INKS } from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import type { DestinationMark, Scene } from "#scene/scene.ts";
import { circleOf, type InkedFeature, iconOf, lineOf } from "./features.ts";
import { halvesImage, type ImageOf, MINUS_IMAGE, MINUS_SIDE } from "./images.ts";

/** A circle has no more rings. */
const MOST_RINGS = 10;

/** Each circle with its rings, the largest below. */
export const circlesOf = (
  { destinations }: Scene,
  palette: Palette,
  image: ImageOf,
): InkedFeature[] =>
  destinations.flatMap((circle, i) => {
    const hairline = hairlineOf(circle, i, palette);
    const { id, point, radius, halves, sign } = circle;
    const hit = { kind: "place", id } as const;
    const ring = (name: string, order: number) => ({
      id: `${name}-${id}`,
      layer: "circles",
      order: i * MOST_RINGS + order,
    });
    const signOf = (name: string) => ({ id: `${name}-${id}`, layer: "signs", order: i });
    const rings = circleRings(circle).map(({ key, radius: out, ink }, n) =>
      circleOf(ring(key, n + 1), point, out, ink, palette),
    );
    if (halves !== null)
      return [
        // Unseen, to be hit.
        circleOf({ ...ring("circle", 0), hit }, point, radius, {}, palette),
        iconOf(signOf("halves"), point, { image: image(halvesImage(halves)) }),
        ...rings,
        ...hairline,
      ];
    return [
      circleOf({ ...ring("circle", 0), hit }, point, radius, circleInk(circle), palette),
      ...rings,
      ...(sign < 0
        ? [iconOf(signOf("minus"), point, { image: image(MINUS_IMAGE), size: radius / MINUS_SIDE })]
        : []),
      ...hairline,
    ];
  });

/** From a circle that gave way to its country. */
function hairlineOf(
  { id, home, tie }: DestinationMark,
  order: number,
  palette: Palette,
): InkedFeature[] {
  if (tie === null) return [];
  const geometry = {
    type: "LineString",
    coordinates: [...tie] as [number, number][],
  } as const;
  return [
    ...HOME_INKS.map((ink, n) =>
      lineOf(
        { id: `hairline${n}-${id}`, layer: "hairlines", order: order * 2 + n },
        geometry,
        ink,
        palette,
      ),
    ),
    circleOf({ id: `home-${id}`, layer: "homes", order }, home, HOME_DOT, HOME_DOT_INK, palette),
  ];
}
