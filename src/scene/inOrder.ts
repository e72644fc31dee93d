import type { Lang } from "#atlas/types.ts";
import { oncePerLang } from "#words/oncePerLang.ts";

/** What stands in a row of places: its name in the reader's language, and its number or `null`. */
export type InOrder = { readonly name: string; readonly value: number | null };

const collators = oncePerLang((lang) => new Intl.Collator(lang));

/** The one order of places in map, table, text and description: the largest number first, equal ones by name, then by name those without a number. */
export function inOrder(lang: Lang): (a: InOrder, b: InOrder) => number {
  const { compare } = collators(lang);
  return (a, b) =>
    Number(a.value === null) - Number(b.value === null) ||
    (b.value ?? 0) - (a.value ?? 0) ||
    compare(a.name, b.name);
}
