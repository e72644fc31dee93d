import { useId, useMemo } from "react";
import type { GuessKind } from "#atlas/guess.ts";
import { GUESS_KINDS, type GuessAsked, printGuessAsked } from "#atlas/guessAsked.ts";
import type { OwnStep } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";
import { type GuessFacts, truthOf } from "#dossier/guessFacts.ts";
import { guessOptions } from "#dossier/guessOptions.ts";
import { Failed } from "#panels/Failed.tsx";
import { answerOf } from "#scene/guess/answerOf.ts";
import { sentenceOf } from "#scene/guess/sentenceOf.ts";
import type { useFetched } from "#ui/useFetched.ts";
import { ownWords } from "#words/ownWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { guessLabels } from "./guessLabels.ts";

export type FoundFacts = ReturnType<typeof useFetched<GuessFacts>>;

type Props = {
  readonly step: OwnStep;
  readonly lang: Lang;
  readonly facts: FoundFacts;
  readonly onGuess: (guess: GuessAsked | null) => void;
};

/** What a class is to guess at a step: of what the facts have an answer to on its picture, and that answer. */
export function OwnGuess({ facts: { found, failed, retry }, ...props }: Props) {
  const { lang } = props;
  const id = useId();
  if (failed)
    return (
      <Failed text={panelWords[lang].partMissing} retry={panelWords[lang].again} onRetry={retry} />
    );
  return found === null ? (
    <p>{panelWords[lang].loading}</p>
  ) : (
    <GuessFields {...props} facts={found} id={id} />
  );
}

type Fields = Omit<Props, "facts"> & { readonly facts: GuessFacts; readonly id: string };

function GuessFields({ step: { guess, address }, lang, facts, id, onGuess }: Fields) {
  const words = ownWords[lang];
  const shown = useMemo(() => facts.shownAt(address), [address, facts]);
  const options = useMemo(() => guessOptions(shown, facts), [shown, facts]);
  const truth = useMemo(() => guess && truthOf(guess, shown, facts), [guess, shown, facts]);
  const isNone = GUESS_KINDS.every((kind) => options[kind].length === 0);
  if (guess === null && isNone) return <p className="own-note">{words.noGuess}</p>;
  const answer = truth !== null && typeof truth !== "string" ? { ...truth, lang } : null;
  return (
    <fieldset className="own-guess">
      <legend>{words.guess}</legend>
      <select
        aria-label={words.guess}
        value={guess?.kind ?? "none"}
        onChange={({ target }) => onGuess(options[target.value as GuessKind]?.[0] ?? null)}
      >
        {(["none", ...GUESS_KINDS] as const)
          .filter((kind) => kind === "none" || kind === guess?.kind || options[kind].length > 0)
          .map((kind) => (
            <option key={kind} value={kind}>
              {words.guesses[kind]}
            </option>
          ))}
      </select>
      {guess !== null && guess.kind !== "borders" && (
        <Which {...{ guess, lang, facts, id, onGuess }} options={options[guess.kind]} />
      )}
      {answer !== null && (
        <>
          <p className="own-answer">{sentenceOf(answer, answerOf(answer, null))}</p>
          <p className="own-note">{words.guessNote}</p>
        </>
      )}
    </fieldset>
  );
}

type WhichProps = Pick<Fields, "lang" | "facts" | "id" | "onGuess"> & {
  readonly guess: GuessAsked;
  readonly options: readonly GuessAsked[];
};

const keyOf = (asked: GuessAsked): string => JSON.stringify(printGuessAsked(asked));

/** One among several of a kind; what a file asks for that is not among those offered stays. */
function Which({ guess, options, lang, facts, id, onGuess }: WhichProps) {
  const all = options.some((one) => keyOf(one) === keyOf(guess)) ? options : [guess, ...options];
  const named = all.map((asked) => ({
    key: keyOf(asked),
    asked,
    ...guessLabels(asked, facts, lang),
  }));
  return (
    <p className="own-which">
      <label htmlFor={id}>{ownWords[lang].of}</label>
      <select
        id={id}
        value={keyOf(guess)}
        onChange={({ target }) =>
          onGuess(named.find(({ key }) => key === target.value)?.asked ?? null)
        }
      >
        {[...Map.groupBy(named, ({ group }) => group)].map(([group, ones]) => {
          const listed = ones.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ));
          return group === "" ? (
            listed
          ) : (
            <optgroup key={group} label={group}>
              {listed}
            </optgroup>
          );
        })}
      </select>
    </p>
  );
}
