import type { Day } from "#atlas/day.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas } from "#atlas/types.ts";
import { copyWords } from "#words/copyWords.ts";
import { printCounted } from "#words/countedWords.ts";
import { printDate, printFigure, printList } from "#words/numberWords.ts";

type Cited = {
  readonly atlas: Atlas;
  readonly library: Library;
  readonly figure: Figure;
  readonly unit: Series["unit"];
  /** Who told of it, as `citedAfter` finds them. */
  readonly publishers: readonly string[];
  /** The permanent link to the view in which the number stands. */
  readonly link: string;
  /** The day on which the reader looks at it. */
  readonly accessed: Day;
};

/** How to cite one number: its place, its value with its bound, what was counted, by whom, for when, who told of it, the data's release, the permanent link. */
export function numberCitation(cited: Cited): string {
  const { atlas, library, figure, unit, publishers, link, accessed } = cited;
  const { lang, longTexts } = library;
  const group = library.records.groups.find(({ id }) => id === figure.place);
  return copyWords[lang].citeNumber({
    place: (atlas.places.get(figure.place) ?? group)?.names[lang] ?? figure.place,
    value: printFigure(figure, lang, unit),
    what: longTexts.measures[figure.measure]?.title ?? figure.measure,
    counter: longTexts.counters[figure.countedBy] ?? figure.countedBy,
    counted: printCounted(figure, lang),
    publishers: printList(publishers, lang),
    release: atlas.release,
    link,
    accessed: printDate(accessed, lang),
  });
}
