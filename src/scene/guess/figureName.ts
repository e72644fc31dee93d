import type { Figure } from "#atlas/figures.ts";
import type { Lang } from "#atlas/types.ts";
import { printCounted } from "#words/countedWords.ts";
import { printPeriod } from "#words/periodWords.ts";

/** For which time a number of a curve stands, as short as it can be said: "2022", "September 2022". */
export const figureName = (figure: Figure, lang: Lang): string => {
  const until = figure.periodEnd ?? figure.asOf;
  return until === null ? printCounted(figure, lang) : printPeriod(figure, until, lang);
};
