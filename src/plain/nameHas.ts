import { LANGS, type Place } from "#atlas/types.ts";

/** Letters alone: no case, no accents, ё as е. */
const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/** Whether one of the place's names, in any of the three languages, or its letters hold the text. */
export function nameHas({ id, names }: Pick<Place, "id" | "names">, text: string): boolean {
  const wanted = bare(text);
  if (wanted === "") return true;
  return bare(id) === wanted || LANGS.some((lang) => bare(names[lang]).includes(wanted));
}
