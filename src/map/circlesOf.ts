import { circleRings } from "#scene/circleRings.ts";
import { circleInk, HOME_DOT, HOME_DOT_INK, HOME_INKS } from "#scene/ink.ts";
import type { DestinationMark } from "#scene/scene.ts";
import { circleOf, type InkedFeature, iconOf, lineOf } from "./features.ts";
import { halvesImage, MINUS_IMAGE, MINUS_SIDE } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** A circle has no more rings. */
const MOST_RINGS = 10;

/** Each circle with its rings, the largest below. */
export const circlesOf = (destinations: readonly DestinationMark[], pen: Pen): InkedFeature[] =>
  destinations.flatMap((circle, i) => {
    const hairline = hairlineOf(circle, i, pen);
    const { id, point, radius, halves, sign } = circle;
    const hit = { kind: "place", id } as const;
    const ring = (name: string, order: number) => ({
      id: `${name}-${id}`,
      layer: "circles",
      order: i * MOST_RINGS + order,
    });
    const signOf = (name: string) => ({ id: `${name}-${id}`, layer: "signs", order: i });
    const rings = circleRings(circle).map(({ key, radius: out, ink }, n) =>
      circleOf(ring(key, n + 1), point, out, ink, pen),
    );
    if (halves !== null)
      return [
        // Unseen, to be hit.
        circleOf({ ...ring("circle", 0), hit }, point, radius, {}, pen),
        iconOf(signOf("halves"), point, { image: halvesImage(halves) }, pen),
        ...rings,
        ...hairline,
      ];
    return [
      circleOf({ ...ring("circle", 0), hit }, point, radius, circleInk(circle), pen),
      ...rings,
      ...(sign < 0
        ? [iconOf(signOf("minus"), point, { image: MINUS_IMAGE, size: radius / MINUS_SIDE }, pen)]
        : []),
      ...hairline,
    ];
  });

/** From a circle that gave way to its country. */
function hairlineOf({ id, home, tie }: DestinationMark, order: number, pen: Pen): InkedFeature[] {
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
        pen,
      ),
    ),
    circleOf({ id: `home-${id}`, layer: "homes", order }, home, HOME_DOT, HOME_DOT_INK, pen),
  ];
}
