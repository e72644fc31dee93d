import { BOUND_GAP, BOUND_INK, circleInk, ringInk } from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import type { Scene } from "#scene/scene.ts";
import { circleOf, type InkedFeature, iconOf } from "./features.ts";
import { halvesImage, type ImageOf, MINUS_IMAGE, MINUS_SIDE } from "./images.ts";

/** Each circle with its rings, the largest below. */
export const circlesOf = (
  { destinations }: Scene,
  palette: Palette,
  image: ImageOf,
): InkedFeature[] =>
  destinations.flatMap((circle, i) => {
    const { id, point, radius, rings, halves, bound, sign } = circle;
    const hit = { kind: "place", id } as const;
    const ring = (name: string, order: number) => ({
      id: `${name}-${id}`,
      layer: "circles",
      order: i * 5 + order,
    });
    const signOf = (name: string) => ({ id: `${name}-${id}`, layer: "signs", order: i });
    if (halves !== null)
      return [
        // Unseen, to be hit.
        circleOf({ ...ring("circle", 0), hit }, point, radius, {}, palette),
        iconOf(signOf("halves"), point, { image: image(halvesImage(halves, circle.chosen)) }),
      ];
    return [
      circleOf({ ...ring("circle", 0), hit }, point, radius, circleInk(circle), palette),
      ...rings.map((end, n) =>
        circleOf(ring(`ring${n}`, n + 1), point, end, ringInk(end, radius), palette),
      ),
      ...(bound === "at_least"
        ? [circleOf(ring("bound", 4), point, radius + BOUND_GAP, BOUND_INK, palette)]
        : []),
      ...(sign < 0
        ? [iconOf(signOf("minus"), point, { image: image(MINUS_IMAGE), size: radius / MINUS_SIDE })]
        : []),
    ];
  });
