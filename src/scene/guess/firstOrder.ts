import type { GuessOf } from "#atlas/guess.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { Told } from "./told.ts";

/** The order from which places are moved: that of their names, turned round where it would be the answer. */
export function firstOrder({ guess, grounds, lang }: Told<GuessOf<"order">>): readonly PlaceId[] {
  const truth = guess.figures.map(({ place }) => place);
  const nameOf = (place: PlaceId) => grounds.places[place] ?? place;
  const named = truth.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), lang));
  return named.join() === truth.join() ? named.toReversed() : named;
}
