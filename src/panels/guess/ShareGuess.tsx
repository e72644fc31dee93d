import type { GuessOf } from "#atlas/guess.ts";
import type { Lang } from "#atlas/types.ts";
import { stepOf } from "#dossier/guessCurve.ts";
import { totalOf } from "#scene/guess/totalOf.ts";
import { guessWords } from "#words/guessWords.ts";
import { printFigure, printNumber, printShare } from "#words/numberWords.ts";

type Props = {
  readonly guess: GuessOf<"share">;
  /** `null`: nothing is set yet. */
  readonly people: number | null;
  readonly lang: Lang;
  readonly onPeople: (people: number) => void;
};

/** A part of a whole, set on a line. */
export function ShareGuess({ guess, people, lang, onPeople }: Props) {
  const words = guessWords[lang];
  const { total } = guess;
  const step = stepOf(total);
  const said =
    people === null
      ? words.unset
      : words.part(
          printNumber(people, lang),
          printFigure(totalOf(guess), lang),
          printShare(people / total, lang),
        );
  return (
    <div className="guess-share">
      <input
        type="range"
        aria-label={words.how.share}
        aria-valuetext={said}
        min={0}
        // Also a whole that no step reaches can be set.
        max={Math.ceil(total / step) * step}
        step={step}
        value={people ?? Math.round(total / 2 / step) * step}
        data-unset={people === null || undefined}
        onChange={({ target }) => onPeople(Math.min(total, target.valueAsNumber))}
        // Where the knob stands already nothing changes, but something is set.
        onPointerUp={({ currentTarget }) => onPeople(Math.min(total, currentTarget.valueAsNumber))}
      />
      <output>{said}</output>
    </div>
  );
}
