import type { Lang } from "#atlas/types.ts";

/** `make` for a list of marks, asked once a language as long as it is the same list: what the key counts costs nothing on a day that turns none of them. */
export function perList<Mark, Told>(
  make: (marks: readonly Mark[], lang: Lang) => Told,
): (marks: readonly Mark[], lang: Lang) => Told {
  const kept = new WeakMap<readonly Mark[], Map<Lang, { readonly told: Told }>>();
  return (marks, lang) => {
    const known = kept.get(marks) ?? new Map<Lang, { readonly told: Told }>();
    kept.set(marks, known);
    const held = known.get(lang) ?? { told: make(marks, lang) };
    known.set(lang, held);
    return held.told;
  };
}
