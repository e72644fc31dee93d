import type { Lang } from "#atlas/types.ts";
import { Later } from "#ui/Later.tsx";
import type { Guessing } from "./Guessing.ts";
import { GuessAnswer, GuessField } from "./guessLater.ts";
import "./WallGuess.css";

type Props = {
  readonly guessing: Guessing;
  readonly lang: Lang;
  /** Shows the answer, or hides it again, in both windows. */
  readonly onAnswered: (isShown: boolean) => void;
};

/** A guess before a class: set on the wall itself, answered from either window. */
export function WallGuess({ guessing, lang, onAnswered }: Props) {
  const { told, isShown } = guessing;
  if (told === null) return null;
  return (
    <div className="wall-guess story-text">
      <Later lang={lang}>
        {isShown ? (
          <GuessAnswer
            guessing={{ ...guessing, onAgain: () => onAnswered(false) }}
            told={told}
            lang={lang}
          />
        ) : (
          <GuessField guessing={guessing} told={told} lang={lang} />
        )}
      </Later>
    </div>
  );
}
