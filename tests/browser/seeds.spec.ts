// What the cards tell of the five documents the project started from can be seen in a real browser, once everything that is folded is
// open. That it is told in all three languages is tests/geo/seeds.test.tsx.
import { expect } from "@playwright/test";
import { journey } from "./support/journey.ts";
import { openAt } from "./support/openAt.ts";
import { passagesOf, tells } from "./support/passages.ts";
import { SEED_FIGURES } from "./support/seedFigures.ts";
import { SEEDS } from "./support/seeds.ts";
import { theCard } from "./support/theCard.ts";

const ALL = [...SEEDS, ...SEED_FIGURES];
const CARDS = [...new Set(ALL.map(({ card }) => card))];

journey("every fact of the first five documents is seen on its card", async ({ page }) => {
  journey.slow();
  const unseen: string[] = [];
  for (const card of CARDS) {
    await openAt(page, `${card}&lang=en&view=text`);
    const passages = await theCard(page).evaluate(passagesOf);
    for (const { source, facts } of ALL.filter((one) => one.card === card)) {
      const line = theCard(page).locator(`#source-${source}`);
      if (!(await line.first().isVisible())) unseen.push(`${card}: ${source}`);
      for (const { fact, en } of facts)
        if (!passages.some(({ text }) => tells(text, en))) unseen.push(`${card}: ${fact}: ${en}`);
    }
  }
  expect(unseen).toEqual([]);
});
