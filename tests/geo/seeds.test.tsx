// All facts of the five documents the project started from stand on cards and on the pages that the build draws for readers
// without scripts, in three languages; the strict reading, passage by passage, is tests/browser/seeds.spec.ts.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderEvents, renderPlace } from "#app/prerender.tsx";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { SEED_FIGURES } from "../browser/support/seedFigures.ts";
import { SEED_SOURCES, SEEDS } from "../browser/support/seeds.ts";
import { made } from "../facts.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const ALL = [...SEEDS, ...SEED_FIGURES];

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");

/** The page without scripts on which the thing at an address stands. */
function pageAt(card: string, lang: Lang): string {
  if (made === null) throw new Error("the facts have problems");
  const { core, records } = made;
  const borders = openBorders(readBorders("geo", "110m"), "110m");
  const facts = { core, records, borders, texts: made.texts[lang], stories: made.stories[lang] };
  const [kind, id] = card.slice(1).split("=");
  return plain(kind === "place" ? renderPlace(facts, id as PlaceId) : renderEvents(facts));
}

/** The card at an address like `#event=2022-09-21-mobilization`, as a static page shows it, in plain words. */
function textAt(card: string, lang: Lang): string {
  const [kind, id] = card.slice(1).split("=");
  const parts = partsOf({ focus: { kind, id } as Focus }, lang);
  return plain(renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />));
}

/** The parts of a fact that a text lacks; a number counts as a whole only. */
const lacking = (text: string, fact: string): readonly string[] =>
  fact.split(" … ").filter((part) => {
    const literal = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return !new RegExp(`(?<!\\d|\\d[.,])${literal}(?!\\d|[.,]\\d)`).test(text);
  });

/** What the texts at the addresses fail to tell of the five documents. */
function missingIn(textOf: (card: string, lang: Lang) => string, lang: Lang): readonly string[] {
  const texts = new Map(
    [...new Set(ALL.map(({ card }) => card))].map((card) => [card, textOf(card, lang)]),
  );
  return ALL.flatMap(({ card, source, facts }) =>
    [SEED_SOURCES[source], ...facts].flatMap((fact) =>
      lacking(texts.get(card) ?? "", fact[lang]).map(
        (part) => `${card}: ${source}: ${fact.fact}: ${part}`,
      ),
    ),
  );
}

test.each(LANGS)("every card tells its facts and names the document (%s)", (lang) => {
  expect(missingIn(textAt, lang)).toEqual([]);
});

test.each(LANGS)("so do the pages for readers without scripts (%s)", (lang) => {
  expect(missingIn(pageAt, lang)).toEqual([]);
});

test("all five documents are told", () => {
  expect(new Set(ALL.map(({ source }) => source)).size).toBe(5);
  expect(ALL.flatMap(({ facts }) => facts).length).toBeGreaterThan(80);
});
