import type { Texts } from "#atlas/texts.ts";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { otherNames } from "./otherNames.ts";

/** Every name by which readers look for a place: what the languages at hand call it, the first of them first, then its other names. */
export function placeNames(
  id: PlaceId,
  languages: readonly Texts[],
): readonly { readonly text: string; readonly lang: Lang }[] {
  const reader = languages[0]?.lang;
  const langs = LANGS.toSorted((a, b) => Number(b === reader) - Number(a === reader));
  return [
    ...languages.flatMap(({ lang, places: { [id]: text } }) =>
      text === undefined ? [] : [{ text, lang }],
    ),
    ...langs.flatMap((lang) => otherNames[id]?.[lang]?.map((text) => ({ text, lang })) ?? []),
  ];
}
