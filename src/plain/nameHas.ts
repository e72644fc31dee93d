import type { PlaceId, Texts } from "#atlas/types.ts";

/** Letters alone: no case, no accents, ё as е. */
const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Whether one of the place's names, in any of the languages at hand, or its letters hold the text. */
export function nameHas(id: PlaceId, languages: readonly Texts[], text: string): boolean {
  const wanted = bare(text);
  if (wanted === "" || bare(id) === wanted) return true;
  return languages.some(({ places }) => bare(places[id] ?? "").includes(wanted));
}
