import type { ReactNode } from "react";
import { answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { blanksOf } from "#scene/guess/blanksOf.ts";
import type { Told } from "#scene/guess/told.ts";
import { guessWords } from "#words/guessWords.ts";
import { storyWords } from "#words/storyWords.ts";

type Props = {
  readonly told: Told;
  /** What is to be read only after the guess. */
  readonly children: ReactNode;
};

/** A guess where nothing answers the hand, and on paper: a question with lines to write on, and the answer folded. */
export function GuessOnPaper({ told, children }: Props) {
  const { guess, lang } = told;
  const { question, of } = askOf(told);
  return (
    <div className="plain-guess">
      <p>
        <strong>{question}</strong>
      </p>
      {guess.kind !== "share" && of.map((line) => <p key={line}>{line}</p>)}
      {guess.kind === "share" && <p>{of[0]}</p>}
      <p>{guessWords[lang].onPaper[guess.kind]}</p>
      <ul>
        {blanksOf(told).map(({ id, name, given }) => (
          <li key={id}>
            <span className="plain-blank" data-of={guess.kind}>
              {given}
            </span>{" "}
            <span>{name}</span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{storyWords[lang].show}</summary>
        <ul>
          {answerOf(told, null).map(({ id, name, truth, when }) => (
            <li key={id}>{`${name}: ${truth}${when === "" ? "" : ` (${when})`}`}</li>
          ))}
        </ul>
        {children}
      </details>
    </div>
  );
}
