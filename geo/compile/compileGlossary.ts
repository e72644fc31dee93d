import type { GlossaryRecord } from "#atlas/glossary.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { type FactFile, type Known, readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable, refuseTwins } from "./readTable.ts";

/** The words of law in the order of the table; a term or a meaning that is missing in one language is refused. */
export function compileGlossary(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): GlossaryRecord[] {
  const facts = readTable(files, "glossary.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const inEach = <T>(value: (lang: Lang) => T) =>
      Object.fromEntries(LANGS.map((lang) => [lang, value(lang)])) as Record<Lang, T>;
    return {
      id: read.required("id"),
      terms: inEach((lang) => read.required(`term_${lang}`)),
      meanings: inEach((lang) => read.required(lang)),
      // Most terms are ours to define; a source stands where a text of law or a day is told.
      sources: read.text("sources") === "" ? [] : read.sources(),
      struck: inEach((lang) => read.list(`struck_${lang}`)),
    };
  });
}
