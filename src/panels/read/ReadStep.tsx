import type { StoryStep } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { GuessAnswer, GuessField, GuessMeaning, GuessQuestion } from "#panels/guess/guessLater.ts";
import { StepQuiz } from "#panels/story/StepQuiz.tsx";
import { StepSources } from "#panels/story/StepSources.tsx";
import { Coming } from "#ui/Coming.tsx";
import { Later } from "#ui/Later.tsx";
import { storyWords } from "#words/storyWords.ts";

type Props = {
  readonly lang: Lang;
  /** "3/8 · 25 September 2022" */
  readonly where: string;
  readonly step: StoryStep;
  readonly guess: Guessing | null;
  /** Whether it is the one that the map shows. */
  readonly isHere: boolean;
  /** Takes back what the reader has changed in its picture; `null` where nothing is changed. */
  readonly onRestore: (() => void) | null;
};

const ONCE = {};

/** A step among the others of its story: what it says, or what is to be guessed before it says it. */
export function ReadStep({ lang, where, step, guess, isHere, onRestore }: Props) {
  const told = guess?.told ?? null;
  const words = storyWords[lang];
  const isAsked = guess?.isShown === false && told !== null;
  return (
    <li className="read-step" aria-current={isHere ? "step" : undefined}>
      <p className="read-where">{where}</p>
      {isAsked ? (
        <h2>
          <Coming attempt={ONCE} failed={<span>{words.guess}</span>}>
            <GuessQuestion told={told} lang={lang} />
          </Coming>
        </h2>
      ) : (
        <h2>{step.title}</h2>
      )}
      {onRestore !== null && (
        <button type="button" className="tool" onClick={onRestore}>
          {words.restore}
        </button>
      )}
      {guess !== null && told !== null && (
        <Later lang={lang}>
          {isAsked ? (
            <GuessField guessing={guess} told={told} lang={lang} />
          ) : (
            <GuessAnswer guessing={guess} told={told} lang={lang} />
          )}
        </Later>
      )}
      {isAsked && (
        <button type="button" className="tool read-show" onClick={guess.onShow}>
          {words.show}
        </button>
      )}
      {!isAsked && <p>{step.text}</p>}
      {!isAsked && step.quiz !== null && <StepQuiz {...step.quiz} />}
      {!isAsked && <StepSources sources={step.sources} lang={lang} />}
      {!isAsked && told !== null && (
        <Later lang={lang}>
          <GuessMeaning told={told} lang={lang} />
        </Later>
      )}
    </li>
  );
}
