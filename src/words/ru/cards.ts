import { borderCard } from "#words/ru/borderCard.ts";
import { card } from "#words/ru/card.ts";
import { copy } from "#words/ru/copy.ts";
import { counted } from "#words/ru/counted.ts";
import { earlier } from "#words/ru/earlier.ts";
import { earlierDrawn } from "#words/ru/earlierDrawn.ts";
import { entry } from "#words/ru/entry.ts";
import { history } from "#words/ru/history.ts";
import { page } from "#words/ru/page.ts";
import { place } from "#words/ru/place.ts";
import { risk } from "#words/ru/risk.ts";
import { way } from "#words/ru/way.ts";
import type { Words } from "#words/words.ts";

/** What the cards say in Russian: one chunk. */
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
