import type { GlossaryRecord } from "#atlas/glossary.ts";
import type { Lang } from "#atlas/types.ts";

/** A struck word as it stands in a text, and the terms to write instead. */
export type StruckWord = { readonly word: string; readonly instead: readonly string[] };

/** Finds the words that the glossary strikes out of texts in one language, in all their forms. */
export function struckWords(
  glossary: readonly GlossaryRecord[],
  lang: Lang,
): (text: string) => readonly StruckWord[] {
  const terms = new Map<string, string[]>();
  for (const one of glossary)
    for (const word of one.struck[lang])
      terms.set(word, [...(terms.get(word) ?? []), one.terms[lang]]);
  const struck = [...terms].map(([word, instead]) => ({ form: formOf([word]), instead }));
  // Almost every text has none of them: one look for all is ten times as fast as one for each.
  const any = formOf([...terms.keys()]);
  return (text) =>
    terms.size === 0 || !any.test(text)
      ? []
      : struck.flatMap(({ form, instead }) => {
          const found = form.exec(text)?.[0];
          return found === undefined ? [] : [{ word: found, instead }];
        });
}

/** `*` is any letters, a space or hyphen any kind of space or hyphen between the words. */
function formOf(words: readonly string[]): RegExp {
  const literals = words.map((word) =>
    word
      .replace(/[.+?^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", "\\p{L}*")
      .replaceAll(" ", "[\\s\\u00a0]+")
      .replaceAll("-", "[-\\u2010\\u2011\\s]"),
  );
  return new RegExp(`(?<!\\p{L})(?:${literals.join("|")})(?!\\p{L})`, "iu");
}
