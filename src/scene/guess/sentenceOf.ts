import { guessWords } from "#words/guessWords.ts";
import { printList } from "#words/numberWords.ts";
import type { AnswerRow } from "./answerOf.ts";
import type { Told } from "./told.ts";

/** The answer in one sentence, as it is read out when it shows. */
export function sentenceOf({ guess, lang }: Told, rows: readonly AnswerRow[]): string {
  const said =
    guess.kind === "borders"
      ? [...Map.groupBy(rows, ({ truth }) => truth)].map(
          ([truth, ones]) =>
            `${truth}: ${printList(
              ones.map(({ name }) => name),
              lang,
            )}`,
        )
      : rows.map(({ name, truth }) => `${name}: ${truth}`);
  return guessWords[lang].told(said.join("; "));
}
