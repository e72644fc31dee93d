import { borderCard } from "#words/en/borderCard.ts";
import { card } from "#words/en/card.ts";
import { copy } from "#words/en/copy.ts";
import { counted } from "#words/en/counted.ts";
import { earlier } from "#words/en/earlier.ts";
import { earlierDrawn } from "#words/en/earlierDrawn.ts";
import { entry } from "#words/en/entry.ts";
import { history } from "#words/en/history.ts";
import { page } from "#words/en/page.ts";
import { place } from "#words/en/place.ts";
import { risk } from "#words/en/risk.ts";
import { way } from "#words/en/way.ts";
import type { Words } from "#words/words.ts";

/** What the cards say in English: one chunk. */
export const cards = {
  card,
  copy,
  place,
  entry,
  way,
  risk,
  history,
  counted,
  earlier,
  earlierDrawn,
  page,
  borderCard,
} satisfies Partial<Words>;
