// The words of the atlas are set as each language sets them: a browser must not break a line where a reader would stumble.
import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { made } from "../facts.ts";

/** All texts that the build makes in one language, each with the way to it. */
function* textsIn(value: unknown, way: string): Generator<readonly [way: string, text: string]> {
  if (typeof value === "string") yield [way, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, `${way}/${key}`);
}

const RULES: readonly (readonly [rule: string, langs: readonly Lang[], wrong: RegExp])[] = [
  ["no straight quotes", LANGS, /"/],
  ["no double spaces", LANGS, / {2}/],
  ["a no-break space before the dash", ["ru"], /[^\s\d] —/],
  ["a no-break space inside a number", ["ru"], /\d \d{3}(?!\d)/],
  ["a narrow no-break space in the name of an association", LANGS, /\be\.[ \u00a0]?V\./],
];

test.each(
  RULES.flatMap(([rule, langs, wrong]) => langs.map((lang) => [rule, lang, wrong] as const)),
)("%s (%s)", (_rule, lang, wrong) => {
  if (made === null) throw new Error("the facts have problems");
  // Names of countries are those of CLDR, as they are.
  const { places: _, ...words } = made.texts[lang];
  const all = [
    ...textsIn(words, "texts"),
    ...textsIn(made.longTexts[lang], "longTexts"),
    ...textsIn(made.stories[lang], "stories"),
    ...made.views.flatMap(({ id, texts }) => [...textsIn(texts[lang], `views/${id}`)]),
  ];
  expect(all.filter(([, text]) => wrong.test(text)).map(([way]) => way)).toEqual([]);
});

const interfaces = import.meta.glob<string>("../../src/words/**/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

test("the interface, too, has a no-break space before a Russian dash", () => {
  const loose = Object.entries(interfaces).flatMap(([path, source]) =>
    [...source.matchAll(/.{0,20}[а-яё\d)»}] —/giu)].map(([words]) => `${path}: ${words}`),
  );
  expect(Object.keys(interfaces).length).toBeGreaterThan(20);
  expect(loose).toEqual([]);
});
