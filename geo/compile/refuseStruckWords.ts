import type { GlossaryRecord } from "#atlas/glossary.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import type { FactFile } from "./fact.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";
import { type StruckWord, struckWords } from "./struckWords.ts";

/** Titles of other people's texts; the list of struck words itself; and what tells which word was wrong. */
const QUOTING: ReadonlySet<string> = new Set(["sources.csv", "glossary.csv", "corrections.csv"]);

/** One text, in which language, and where it stands. */
type Place = { readonly line: number; readonly lang: Lang; readonly text: string };

/** Reports every word in the prose and the tables that the glossary strikes out, with the term to write instead. */
export function refuseStruckWords(
  files: readonly FactFile[],
  glossary: readonly GlossaryRecord[],
  problems: Problems,
): void {
  const find = new Map(LANGS.map((lang) => [lang, struckWords(glossary, lang)]));
  for (const file of files.filter(({ path }) => !QUOTING.has(path)))
    for (const { line, lang, text } of placesIn(file))
      for (const struck of find.get(lang)?.(text) ?? [])
        problems.add(file.path, line, reasonFor(struck));
}

/** `“call-up” is struck out: write “mobilisation” or “conscription”` */
const reasonFor = ({ word, instead }: StruckWord): string =>
  `“${word}” is struck out: write ${instead.map((term) => `“${term}”`).join(" or ")}`;

const placesIn = (file: FactFile): readonly Place[] =>
  file.path.endsWith(".csv") ? cellsIn(file) : linesIn(file);

function linesIn({ text }: FactFile): readonly Place[] {
  let lang: Lang | undefined;
  return text.split("\n").flatMap((part, index) => {
    lang = LANGS.find((one) => new RegExp(`^# ${one}\\b`).test(part)) ?? lang;
    return lang === undefined ? [] : [{ line: index + 1, lang, text: part }];
  });
}

/** A column that names no language holds ids and numbers, or notes in English. */
const langOf = (column: string): Lang =>
  LANGS.find((lang) => column === lang || column.endsWith(`_${lang}`)) ?? "en";

/** A broken table is told where it is read for its facts. */
const cellsIn = (file: FactFile): readonly Place[] =>
  readTable([file], file.path, collectProblems()).flatMap(({ line, cells }) =>
    Object.entries(cells)
      // Ids may keep their old names: addresses must go on working.
      .filter(([, text]) => text.includes(" "))
      .map(([column, text]) => ({ line, lang: langOf(column), text })),
  );
