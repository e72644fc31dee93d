// All facts of the five documents the project started from are told by its cards, in all three languages, with their exact
// meaning (who says it, which period, which bound), and each card names the document among its sources.
import { expect, type Page } from "@playwright/test";
import { LANGS, type Lang } from "#atlas/types.ts";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { SEED_FIGURES } from "./support/seedFigures.ts";
import { SEED_SOURCES, SEEDS } from "./support/seeds.ts";
import { theCard } from "./support/theCard.ts";

/** One passage of a card as it is seen, and the sources that it cites itself. */
type Passage = { readonly text: string; readonly cites: readonly string[] };

/** Paragraphs with the card's title, figures with what stands above their table. Everything that is folded is opened first. */
const passagesOf = (page: Page): Promise<readonly Passage[]> =>
  theCard(page).evaluate((card) => {
    for (const fold of card.querySelectorAll("details")) fold.open = true;
    const seen = (parts: readonly (Element | null)[]) =>
      parts
        // biome-ignore lint/performance/useDomNodeTextContent: only what can be seen is told.
        .map((part) => (part instanceof HTMLElement ? part.innerText : ""))
        .join(" ")
        .replace(/\s+/g, " ");
    const citesOf = (part: Element) =>
      [...part.querySelectorAll("a.cite")].map((link) => link.getAttribute("href") ?? "");
    return [
      ...[...card.querySelectorAll(".card-part p")].map((part) => ({
        text: seen([card.querySelector("h2"), part]),
        cites: citesOf(part),
      })),
      ...[...card.querySelectorAll("tbody[data-figure]")].map((part) => ({
        text: seen([
          ...(part.closest("details")?.querySelectorAll(":scope > :is(summary, p)") ?? []),
          part,
        ]),
        cites: citesOf(part),
      })),
    ];
  });

/** How a document is named in the list of sources; empty where it is not. */
async function sourceIn(page: Page, id: string): Promise<string> {
  const lines = await theCard(page).locator(`#source-${id}:visible`).allInnerTexts();
  return lines.join(" ").replace(/\s+/g, " ");
}

/** Whether a text has all parts of a fact; a number counts as a whole only. */
const tells = (text: string, fact: string): boolean =>
  fact.split(" … ").every((part) => {
    const literal = part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(`(?<!\\d|\\d[.,])${literal}(?!\\d|[.,]\\d)`).test(text);
  });

/** What the card at an address fails to tell of the five documents. */
async function missingAt(page: Page, card: string, lang: Lang): Promise<string[]> {
  await openAt(page, `${card}&lang=${lang}&view=text`);
  const passages = await passagesOf(page);
  const missing: string[] = [];
  for (const { source, facts } of [...SEEDS, ...SEED_FIGURES].filter((one) => one.card === card)) {
    if (!tells(await sourceIn(page, source), SEED_SOURCES[source][lang]))
      missing.push(`${card}: ${source} is not among the sources`);
    for (const fact of facts) {
      const isTold = passages.some(
        ({ text, cites }) =>
          tells(text, fact[lang]) && (cites.length === 0 || cites.includes(`#source-${source}`)),
      );
      if (!isTold) missing.push(`${card}: ${source}: ${fact.fact}: ${fact[lang]}`);
    }
  }
  return missing;
}

const CARDS = [...new Set([...SEEDS, ...SEED_FIGURES].map(({ card }) => card))];

for (const lang of LANGS)
  journey(
    `the cards tell every fact of the first five documents (${lang})`,
    { tag: "@svg" },
    async ({ page }) => {
      const missing = [];
      for (const card of CARDS) missing.push(...(await missingAt(page, card, lang)));
      expect(missing).toEqual([]);
    },
  );
