// All facts of the five documents the project started from stand on cards and on the pages that the build draws for readers
// without scripts, in three languages, with their exact meaning (who says it, which period, which bound) in one passage each. That
// what is told can also be seen is tests/browser/seeds.spec.ts.
import { Window } from "happy-dom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { renderEvents, renderPlace } from "#app/prerender.tsx";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang, type PlaceId } from "#atlas/types.ts";
import { readBorders } from "#geo/readFacts.ts";
import { Card } from "#panels/Card.tsx";
import type { Focus } from "#view/viewState.ts";
import { partsOfFact, passagesOf, sourceIn, tells } from "../browser/support/passages.ts";
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
  const facts = {
    core,
    records,
    borders,
    texts: made.texts[lang],
    longTexts: made.longTexts[lang],
    stories: made.stories[lang],
  };
  const [kind, id] = card.slice(1).split("=");
  return plain(kind === "place" ? renderPlace(facts, id as PlaceId) : renderEvents(facts));
}

/** The card at an address like `#event=2022-09-21-mobilization`, as a static page shows it. */
function cardAt(card: string, lang: Lang): HTMLElement {
  const [kind, id] = card.slice(1).split("=");
  const parts = partsOf({ focus: { kind, id } as Focus }, lang);
  const { document } = new Window();
  const html = renderToStaticMarkup(<Card {...parts} failed={false} onRetry={() => {}} />);
  // A browser sets cells apart; this one runs their words together.
  document.body.innerHTML = html.replace(/<\/t[dh]>/g, " $&");
  return document.body as unknown as HTMLElement;
}

/** What the texts at the addresses fail to tell of the five documents. */
function missingIn(textOf: (card: string, lang: Lang) => string, lang: Lang): readonly string[] {
  const texts = new Map(
    [...new Set(ALL.map(({ card }) => card))].map((card) => [card, textOf(card, lang)]),
  );
  return ALL.flatMap(({ card, source, facts }) =>
    [SEED_SOURCES[source], ...facts].flatMap((fact) =>
      partsOfFact(fact[lang])
        .filter((part) => !tells(texts.get(card) ?? "", part))
        .map((part) => `${card}: ${source}: ${fact.fact}: ${part}`),
    ),
  );
}

test.each(LANGS)(
  "every card tells each of its facts in one passage and names the document (%s)",
  (lang) => {
    const missing = [...new Set(ALL.map(({ card }) => card))].flatMap((address) => {
      const card = cardAt(address, lang);
      const passages = passagesOf(card);
      return ALL.filter((one) => one.card === address).flatMap(({ source, facts }) => [
        ...(tells(sourceIn(card, source), SEED_SOURCES[source][lang])
          ? []
          : [`${address}: ${source} is not among the sources`]),
        ...facts
          .filter(
            (fact) =>
              !passages.some(
                ({ text, cites }) =>
                  tells(text, fact[lang]) &&
                  (cites.length === 0 || cites.includes(`#source-${source}`)),
              ),
          )
          .map((fact) => `${address}: ${source}: ${fact.fact}: ${fact[lang]}`),
      ]);
    });
    expect(missing).toEqual([]);
  },
);

test.each(LANGS)("so do the pages for readers without scripts (%s)", (lang) => {
  expect(missingIn(pageAt, lang)).toEqual([]);
});

test("all five documents are told", () => {
  expect(new Set(ALL.map(({ source }) => source)).size).toBe(5);
  expect(ALL.flatMap(({ facts }) => facts).length).toBeGreaterThan(80);
});
