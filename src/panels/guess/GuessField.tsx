import "./GuessAnswer.css";
import "./GuessField.css";
import type { ReactNode } from "react";
import type { Guess } from "#atlas/guess.ts";
import type { Lang } from "#atlas/types.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { firstOrder } from "#scene/guess/firstOrder.ts";
import { guessWords } from "#words/guessWords.ts";
import { BordersGuess } from "./BordersGuess.tsx";
import { CurveGuess } from "./CurveGuess.tsx";
import type { Guessing } from "./Guessing.ts";
import { OrderGuess } from "./OrderGuess.tsx";
import { ShareGuess } from "./ShareGuess.tsx";

type Props = {
  readonly guessing: Guessing;
  readonly told: NonNullable<Guessing["told"]>;
  readonly lang: Lang;
};

/** Where a guess is set. */
export function GuessField({ guessing, told, lang }: Props) {
  const { set, onSet } = guessing;
  const { guess, grounds } = told;
  const words = guessWords[lang];
  return (
    <div className="guess-field">
      {askOf({ ...told, lang }).of.map((line) => (
        <p key={line} className="guess-of">
          {line}
        </p>
      ))}
      <p className="guess-how">{words.how[guess.kind]}</p>
      {/* What the hand moves here is no swipe to another step. */}
      <div className="guess-set" data-held="">
        {fieldOf(guess)}
      </div>
      <p className="guess-kept">{words.kept}</p>
    </div>
  );

  function fieldOf(one: Guess): ReactNode {
    switch (one.kind) {
      case "order": {
        const places =
          set?.kind === "order" ? set.places : firstOrder({ guess: one, grounds, lang });
        const onPlaces = (next: typeof places) => onSet({ kind: "order", places: next });
        return <OrderGuess {...{ places, lang, onPlaces }} names={grounds.places} />;
      }
      case "borders": {
        const chosen = set?.kind === "borders" ? set.chosen : [];
        const onChosen = (next: typeof chosen) => onSet({ kind: "borders", chosen: next });
        return <BordersGuess {...{ chosen, lang, onChosen }} guess={one} names={grounds.places} />;
      }
      case "share":
        return (
          <ShareGuess
            guess={one}
            people={set?.kind === "share" ? set.people : null}
            lang={lang}
            onPeople={(people) => onSet({ kind: "share", people })}
          />
        );
      case "curve":
        return (
          <CurveGuess
            figures={one.figures}
            values={set?.kind === "curve" ? set.values : []}
            unit={grounds.unit}
            lang={lang}
            onValues={(values) => onSet({ kind: "curve", values })}
          />
        );
    }
  }
}
