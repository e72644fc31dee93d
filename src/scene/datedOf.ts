import type { Figure, Series } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printDate } from "#words/numberWords.ts";
import { printWholePeriod } from "#words/periodWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { countedUntil } from "#world/figuresOn.ts";

/** When a figure was counted, where its label must say so: counted for another period than others of its series; else empty. */
export function datedOf(figure: Figure, series: Series, lang: Lang): string {
  const until = countedUntil(figure, series);
  if (!series.periodic && isOneCount(series)) return "";
  const isEndAlone = figure.periodStart === null && figure.periodEnd !== null;
  return isEndAlone
    ? sceneWords[lang].by(printDate(until, lang))
    : printWholePeriod(figure, until, lang);
}

/** Whether all figures of the series were counted for the same period. */
const isOneCount = (series: Series): boolean =>
  series.figures.every(
    (figure, _, [first]) =>
      first !== undefined &&
      figure.periodStart === first.periodStart &&
      countedUntil(figure, series) === countedUntil(first, series),
  );
