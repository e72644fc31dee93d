import { borderCard } from "#words/de/borderCard.ts";
import { card } from "#words/de/card.ts";
import { copy } from "#words/de/copy.ts";
import { counted } from "#words/de/counted.ts";
import { earlier } from "#words/de/earlier.ts";
import { earlierDrawn } from "#words/de/earlierDrawn.ts";
import { entry } from "#words/de/entry.ts";
import { history } from "#words/de/history.ts";
import { page } from "#words/de/page.ts";
import { place } from "#words/de/place.ts";
import { risk } from "#words/de/risk.ts";
import { way } from "#words/de/way.ts";
import type { Words } from "#words/words.ts";

/** What the cards say in German: one chunk. */
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
