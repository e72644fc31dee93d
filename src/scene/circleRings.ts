import { BOUND_GAP, BOUND_INKS, CHOSEN_INKS, type Ink, ringInks } from "#scene/ink.ts";
import { rimOf } from "#scene/rimsOf.ts";
import type { DestinationMark } from "#scene/scene.ts";

/** A ring round the middle of a circle: its radius in px and its line. */
export type Ring = { readonly key: string; readonly radius: number; readonly ink: Ink };

/** From a mark to the outline that says that it is chosen, in px. */
const APART = 2;

/** The rings of a circle, the lowest first: ends of a range, a lower bound, and round all of it that it is chosen. */
export function circleRings(mark: DestinationMark): readonly Ring[] {
  const { radius, rings, halves, bound, chosen } = mark;
  return [
    ...rings.flatMap((end, i) => ringsOf(`ring${i}`, end, ringInks(end, radius))),
    ...(bound === "at_least" && halves === null
      ? ringsOf("bound", radius + BOUND_GAP, BOUND_INKS)
      : []),
    ...(chosen ? ringsOf("chosen", rimOf(mark) + APART, CHOSEN_INKS) : []),
  ];
}

/** The outline round the dot of a chosen place. */
export const dotRings = (radius: number): readonly Ring[] =>
  ringsOf("chosen", radius + APART, CHOSEN_INKS);

const ringsOf = (key: string, radius: number, inks: readonly Ink[]): readonly Ring[] =>
  inks.map((ink, i) => ({ key: `${key}-${i}`, radius, ink }));
