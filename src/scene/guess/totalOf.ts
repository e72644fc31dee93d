import type { Bound, Figure } from "#atlas/figures.ts";
import type { GuessOf } from "#atlas/guess.ts";

/** All people of whom a part is to be guessed, no more certain than the least certain of the numbers that make the sum. */
export function totalOf({
  of,
  total,
}: Pick<GuessOf<"share">, "of" | "total">): Pick<Figure, "value" | "low" | "high" | "bound"> {
  const bounds = new Set<Bound>(of.map(({ bound }) => bound).filter((bound) => bound !== "exact"));
  const [bound = "exact"] = bounds;
  return { value: total, low: null, high: null, bound: bounds.size > 1 ? "about" : bound };
}
