import type { Lang } from "#atlas/types.ts";

/** Makes something costly, as a formatter, once for each language. */
export function oncePerLang<T>(make: (lang: Lang) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang);
    if (known !== undefined) return known;
    const fresh = make(lang);
    made.set(lang, fresh);
    return fresh;
  };
}
