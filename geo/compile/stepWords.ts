import type { Text } from "#atlas/texts.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";

const PARTS = ["notes", "question", "answer"] as const;
type Part = (typeof PARTS)[number];

/** What a step says in one language, apart from its sources; a part that it does not have is empty. */
export type StepWords = Text & Readonly<Record<Part, string>>;

/** Parts each text of a step into what is said and the parts `## notes`, `## question` and `## answer`, which stand in all languages or in none. `lines` are those of its file. */
export function stepWords(
  { fact, texts }: Prose,
  lines: readonly string[],
  problems: Problems,
): Readonly<Record<Lang, StepWords>> {
  const lineOf = (lang: Lang) => 1 + lines.findIndex((one) => one.startsWith(`# ${lang}`));
  const wrong = (line: number, reason: string) => problems.add(fact.file, line, reason);
  const readIn = (lang: Lang): StepWords => {
    const [text = "", ...parts] = texts[lang].text.split(/^(?=## )/m);
    const found: Record<Part, string> = { notes: "", question: "", answer: "" };
    let line = lineOf(lang);
    for (const one of parts) {
      const [heading = "", ...rest] = one.split("\n");
      line = 1 + lines.indexOf(heading, line);
      const part = PARTS.find((name) => heading.trimEnd() === `## ${name}`);
      if (part === undefined) wrong(line, `“${heading}” is none of ${PARTS.join(", ")}`);
      else if (found[part] !== "") wrong(line, `“${heading}” stands twice`);
      else found[part] = rest.join("\n").trim();
      if (rest.join("").trim() === "") wrong(line, `“${heading}” is empty`);
    }
    if (text.trim() === "" && parts.length > 0)
      wrong(lineOf(lang), `the text in "${lang}" is missing`);
    if ((found.question === "") !== (found.answer === ""))
      wrong(
        lineOf(lang),
        found.answer === "" ? "the question has no answer" : "the answer has no question",
      );
    return { title: texts[lang].title, text: text.trim(), ...found };
  };
  const read = Object.fromEntries(LANGS.map((lang) => [lang, readIn(lang)])) as Record<
    Lang,
    StepWords
  >;
  for (const part of PARTS)
    if (LANGS.some((lang) => read[lang][part] !== ""))
      for (const lang of LANGS)
        if (read[lang][part] === "") wrong(lineOf(lang), `“## ${part}” is missing in "${lang}"`);
  return read;
}
