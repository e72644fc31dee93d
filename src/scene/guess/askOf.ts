import type { Figure } from "#atlas/figures.ts";
import { printCounted } from "#words/countedWords.ts";
import { guessWords } from "#words/guessWords.ts";
import { printDate, printFigure } from "#words/numberWords.ts";
import type { Told } from "./told.ts";
import { totalOf } from "./totalOf.ts";

/** What is asked: a question in one line, and what is counted, as far as the question does not say it. */
export function askOf(told: Told): { readonly question: string; readonly of: readonly string[] } {
  const { guess, grounds, lang } = told;
  const { ask } = guessWords[lang];
  const nameOf = (place: string) => grounds.places[place] ?? place;
  const measureOf = (figure: Figure, number: string) =>
    `${grounds.measures[figure.measure]?.title ?? ""}: ${number} (${printCounted(figure, lang)})`;
  switch (guess.kind) {
    case "order":
      return { question: ask.order, of: [grounds.title] };
    case "curve":
      return { question: ask.curve(nameOf(guess.place)), of: [grounds.title] };
    case "borders":
      return { question: ask.borders(printDate(guess.day, lang)), of: [] };
    case "share":
      return {
        question: ask.share(nameOf(guess.granted.place), printFigure(totalOf(guess), lang)),
        of: [
          ...guess.of.map((figure) => measureOf(figure, printFigure(figure, lang))),
          measureOf(guess.granted, "?"),
        ],
      };
  }
}
