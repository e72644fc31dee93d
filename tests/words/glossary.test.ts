// One term stands for one thing of law: no text of the atlas uses a word that its glossary strikes out.
import { describe, expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { compileGlossary } from "#geo/compileGlossary.ts";
import { collectProblems } from "#geo/problems.ts";
import { readTable } from "#geo/readTable.ts";
import { struckWords } from "#geo/struckWords.ts";
import { files, made } from "../facts.ts";

const problems = collectProblems();
const idsOf = (path: string) =>
  new Set(readTable(files, path, problems).map(({ cells }) => cells["id"] ?? ""));
const known = {
  sources: idsOf("sources.csv"),
  places: new Set<string>(),
  crossings: new Set<string>(),
};
const glossary = compileGlossary(files, known, problems);

/** All words in a value; of a function its source, which holds the words that it makes sentences of. */
function* wordsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "function") yield value.toString();
  else if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) yield* wordsIn(part);
}

const struckIn = (lang: Lang, value: unknown): readonly string[] => {
  const find = struckWords(glossary, lang);
  return [...wordsIn(value)].flatMap((text) => find(text).map(({ word }) => word));
};

const topics = import.meta.glob<Readonly<Record<string, unknown>>>(
  "../../src/words/{en,de,ru}/*.ts",
  { eager: true },
);

describe.each(LANGS)("no struck word stands in %s", (lang) => {
  const own = Object.entries(topics).filter(([path]) => path.includes(`/${lang}/`));
  test.each(own)("in the interface, %s", (_path, words) => {
    expect(struckIn(lang, words)).toEqual([]);
  });

  test("in any text that the build makes of the facts", () => {
    if (made === null) throw new Error("the facts have problems");
    // A correction may say which word was wrong; the glossary is looked at below, without its ids.
    const { corrections: _, glossary: __, ...longTexts } = made.longTexts[lang];
    expect(struckIn(lang, [made.texts[lang], longTexts])).toEqual([]);
  });
});

test("the walk reaches the words of the interface, and those inside functions", () => {
  const about = topics["../../src/words/ru/about.ts"];
  expect([...wordsIn(about)].join(" ")).toContain("Единого числа уехавших");
});

test.each<readonly [Lang, string, string]>([
  ["en", "men avoiding the call-ups", "call-ups"],
  ["en", "a Call up of reservists", "Call up"],
  ["de", "die Großinvasion", "Großinvasion"],
  ["de", "Männer im wehrpflichtigen Alter", "wehrpflichtigen Alter"],
  ["ru", "о насильственном возвращении", "насильственном возвращении"],
  ["ru", "мужчинам призывного\u00a0возраста", "мужчинам призывного\u00a0возраста"],
  ["ru", "все прошениями завалены", "прошениями"],
])("a struck word is found in its forms (%s: %s)", (lang, text, word) => {
  expect(struckWords(glossary, lang)(text).map((one) => one.word)).toEqual([word]);
});

test.each<readonly [Lang, string]>([
  ["en", "the conscription age rises"],
  ["de", "Russland zieht 250.000 Wehrpflichtige ein"],
  ["ru", "призывной возраст растёт до 30 лет"],
  ["ru", "насильственное преступление"],
])("a word that means something else stays (%s: %s)", (lang, text) => {
  expect(struckWords(glossary, lang)(text)).toEqual([]);
});

test("no term strikes out another", () => {
  for (const lang of LANGS)
    for (const { terms, meanings } of glossary)
      expect(struckIn(lang, [terms[lang], meanings[lang]])).toEqual([]);
});

test("a word struck out of two things names both terms", () => {
  expect(struckWords(glossary, "en")("the call-up")[0]?.instead).toEqual([
    "mobilisation",
    "conscription",
  ]);
});
