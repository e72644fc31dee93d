import { expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import { readDate } from "#words/readDate.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const { core, longTexts } = made;

/** Days as the texts write them: 1 January 2026, 1. Januar 2026, 1 января 2026. */
const DAY = /\d{1,2}\.?[\s\u00a0]\p{L}+[\s\u00a0]\d{4}/gu;

/** What these texts name was announced when the state began: until when buses still passed, how long the test would last. */
const KNOWN_FROM_THE_START = /: (syrym-works|test-opening) /;

test.each(LANGS)("no text of a state names a day that came after the state began: %s", (lang) => {
  const early = core.crossings.flatMap(({ id, spans }) =>
    spans.flatMap(({ from, rule }) =>
      [...(longTexts[lang].passageRules[rule] ?? "").matchAll(DAY)].flatMap(([text]) => {
        const day = readDate(text.replaceAll("\u00a0", " "), lang);
        if (day === undefined) return [`${rule}: ${text} is no day`];
        return day > from ? [`${id}: ${rule} names ${text}`] : [];
      }),
    ),
  );
  expect(early.filter((one) => !KNOWN_FROM_THE_START.test(one))).toEqual([]);
});
