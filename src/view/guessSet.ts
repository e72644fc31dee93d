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

/** So many things at most are set in one guess. */
const MOST = 60;
const PLACE = /^[A-Z]{3}$/;
const BORDER = /^[A-Z]{3}-[A-Z]{3}$/;

/** Reads what another window says was set; `undefined` for anything that no class could have set. */
export function readGuessSet(data: unknown): GuessSet | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { kind, places, chosen, people, values } = data as Readonly<Record<string, unknown>>;
  if (kind === "order" && isListOf(places, isPlace)) return { kind, places };
  if (kind === "borders" && isListOf(chosen, isBorder)) return { kind, chosen };
  if (kind === "share" && isCount(people)) return { kind, people };
  if (kind === "curve" && isListOf(values, isValue)) return { kind, values };
  return undefined;
}

const isListOf = <T>(list: unknown, is: (one: unknown) => one is T): list is readonly T[] =>
  Array.isArray(list) && list.length <= MOST && list.every(is);
const isPlace = (one: unknown): one is PlaceId => typeof one === "string" && PLACE.test(one);
const isBorder = (one: unknown): one is BorderId => typeof one === "string" && BORDER.test(one);
const isCount = (one: unknown): one is number => Number.isFinite(one) && Number(one) >= 0;
const isValue = (one: unknown): one is number | null => one === null || Number.isFinite(one);
