// All facts of the five documents the project started from stand in the compiled texts, in three languages, as the build prints
// them without any script; the strict reading, passage by passage on the open page, is tests/browser/seeds.spec.ts.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LANGS, type Lang } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { SEED_FIGURES } from "../browser/support/seedFigures.ts";
import { SEED_SOURCES, SEEDS } from "../browser/support/seeds.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const ALL = [...SEEDS, ...SEED_FIGURES];

/** The card at an address like `#event=2022-09-21-mobilization`, as a static page shows it, in plain words. */
function textAt(card: string, lang: Lang): string {
  const [kind, id] = card.slice(1).split("=");
  const parts = partsOf({ focus: { kind, id } as Focus }, lang);
  return renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />)
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

/** The parts of a fact that a text lacks; a number counts as a whole only. */
const lacking = (text: string, fact: string): readonly string[] =>
  fact.split(" … ").filter((part) => {
    const literal = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return !new RegExp(`(?<!\\d|\\d[.,])${literal}(?!\\d|[.,]\\d)`).test(text);
  });

test.each(LANGS)("every card tells its facts and names the document (%s)", (lang) => {
  const texts = new Map(
    [...new Set(ALL.map(({ card }) => card))].map((card) => [card, textAt(card, lang)]),
  );
  const missing = ALL.flatMap(({ card, source, facts }) => {
    const text = texts.get(card) ?? "";
    return [SEED_SOURCES[source], ...facts].flatMap((fact) =>
      lacking(text, fact[lang]).map((part) => `${card}: ${source}: ${fact.fact}: ${part}`),
    );
  });
  expect(missing).toEqual([]);
});

test("all five documents are told", () => {
  expect(new Set(ALL.map(({ source }) => source)).size).toBe(5);
  expect(ALL.flatMap(({ facts }) => facts).length).toBeGreaterThan(80);
});
