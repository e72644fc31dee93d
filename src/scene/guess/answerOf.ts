import { type BorderId, neighbourOf } from "#atlas/borders.ts";
import type { GuessOf } from "#atlas/guess.ts";
import type { GuessSet } from "#view/guessSet.ts";
import { borderWords } from "#words/borderWords.ts";
import { printCounted } from "#words/countedWords.ts";
import { guessWords } from "#words/guessWords.ts";
import { printFigure, printNumber, printPercent, printShare } from "#words/numberWords.ts";
import { figureName } from "./figureName.ts";
import type { Told } from "./told.ts";
import { totalOf } from "./totalOf.ts";

/** One line of an answer: of what, what was guessed (empty where nothing was set), what is published, and for which time (empty where all have one). */
export type AnswerRow = {
  readonly id: string;
  readonly name: string;
  readonly guessed: string;
  readonly truth: string;
  readonly when: string;
};

/** The answer beside what was set, in the order in which it is read: without any score. */
export function answerOf(told: Told, set: GuessSet | null): readonly AnswerRow[] {
  const { guess } = told;
  if (guess.kind === "order") return orderRows({ ...told, guess }, set);
  if (guess.kind === "borders") return borderRows({ ...told, guess }, set);
  if (guess.kind === "share") return [shareRow({ ...told, guess }, set)];
  return curveRows({ ...told, guess }, set);
}

function orderRows(
  { guess, grounds, lang }: Told<GuessOf<"order">>,
  set: GuessSet | null,
): AnswerRow[] {
  const places = set?.kind === "order" ? set.places : [];
  return guess.figures.map((figure) => {
    const rank = places.indexOf(figure.place) + 1;
    return {
      id: figure.id,
      name: grounds.places[figure.place] ?? figure.place,
      guessed: rank === 0 ? "" : guessWords[lang].rank(rank),
      truth: printFigure(figure, lang, grounds.unit),
      when: printCounted(figure, lang),
    };
  });
}

function borderRows(
  { guess, grounds, lang }: Told<GuessOf<"borders">>,
  set: GuessSet | null,
): AnswerRow[] {
  const chosen = set?.kind === "borders" ? set.chosen : [];
  const { states } = guessWords[lang];
  const rowsOf = (ids: readonly BorderId[], state: keyof typeof states) =>
    ids
      .map((id) => ({
        id,
        name: grounds.places[neighbourOf(id)] ?? id,
        guessed: chosen.includes(id) ? borderWords[lang].guess.guessed : "",
        truth: states[state],
        when: "",
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, lang));
  return [
    ...rowsOf(guess.open, "open"),
    ...rowsOf(guess.limited, "limited"),
    ...rowsOf(guess.closed, "closed"),
    ...rowsOf(guess.unknown, "unknown"),
  ];
}

function shareRow(
  { guess, grounds, lang }: Told<GuessOf<"share">>,
  set: GuessSet | null,
): AnswerRow {
  const { granted, total } = guess;
  const all = printFigure(totalOf(guess), lang);
  const part = (people: string, of: number) =>
    guessWords[lang].part(people, all, printShare(of / total, lang));
  return {
    id: granted.id,
    name: grounds.measures[granted.measure]?.title ?? granted.measure,
    guessed: set?.kind === "share" ? part(printNumber(set.people, lang), set.people) : "",
    truth: part(printFigure(granted, lang), granted.value ?? 0),
    when: printCounted(granted, lang),
  };
}

function curveRows(
  { guess, grounds, lang }: Told<GuessOf<"curve">>,
  set: GuessSet | null,
): AnswerRow[] {
  const values = set?.kind === "curve" ? set.values : [];
  const print = grounds.unit === "percent" ? printPercent : printNumber;
  return guess.figures.map((figure, i) => {
    const value = values[i] ?? null;
    return {
      id: figure.id,
      name: figureName(figure, lang),
      guessed: i === 0 ? guessWords[lang].given : value === null ? "" : print(value, lang),
      truth: printFigure(figure, lang, grounds.unit),
      when: "",
    };
  });
}
