import type { BorderId } from "#atlas/borders.ts";
import type { PlaceId } from "#atlas/types.ts";

/**
 * What a class has set, before the answer or beside it; plain data of this page alone.
 * - `order`: places, the one thought to be the largest first;
 * - `borders`: those thought to be open;
 * - `share`: people;
 * - `curve`: a number for each figure of the truth in its order, `null` where none is set yet; the first is given.
 */
export type GuessSet =
  | { readonly kind: "order"; readonly places: readonly PlaceId[] }
  | { readonly kind: "borders"; readonly chosen: readonly BorderId[] }
  | { readonly kind: "share"; readonly people: number }
  | { readonly kind: "curve"; readonly values: readonly (number | null)[] };
