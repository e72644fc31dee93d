import type { Texts } from "#atlas/texts.ts";
import { LANGS, type SourceId } from "#atlas/types.ts";
import type { Compiled } from "#geo/compiled.ts";
import { isSharedAlike, OURS, SHARED_ALIKE } from "./licences.ts";

/** A word in each language. */
export const inEachLang = (
  { texts }: Pick<Compiled, "texts">,
  pick: (one: Texts) => string | undefined,
) => Object.fromEntries(LANGS.map((lang) => [lang, pick(texts[lang]) ?? ""]));

/** Positions taken from a database that shares alike stay under its licence; all else is ours. */
export function licencesOf(
  crossings: readonly { readonly sources: readonly SourceId[] }[],
): object {
  const shared = crossings.some(({ sources }) => sources.some(isSharedAlike));
  return { all: OURS.name, ...(shared ? { "positions of crossings": SHARED_ALIKE.name } : {}) };
}

/** Every source named anywhere inside. */
export function citedIn(value: unknown): ReadonlySet<SourceId> {
  if (value === null || typeof value !== "object") return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, inner]): SourceId[] =>
      name === "sources" ? (inner as SourceId[]) : [...citedIn(inner)],
    ),
  );
}
