import type { Lang } from "#atlas/types.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { GuessQuestion, GuessSaid } from "#panels/guess/guessLater.ts";
import { Coming } from "#ui/Coming.tsx";
import { storyWords } from "#words/storyWords.ts";
import "./StoryStatement.css";

type Props = {
  readonly lang: Lang;
  readonly step: number;
  readonly count: number;
  /** The statement and the text; `null` until they have come. */
  readonly text: { readonly title: string; readonly text: string } | null;
  /** In place of the statement stands what is to be guessed, until the answer shows. */
  readonly guess: Guessing | null;
  /** Whether the reader has gone from another step to this one: only then it is read out. */
  readonly isTold: boolean;
};

const ONCE = {};

/** What the picture of a step says, in one statement on it; read out whole, once, when the step is gone to, and with the answer when that shows. */
export function StoryStatement({ lang, step, count, text, guess, isTold }: Props) {
  const words = storyWords[lang];
  const where = words.stepOf(step, count);
  const told = guess?.told ?? null;
  const isAsked = guess?.isShown === false;
  const question = told !== null && (
    <Coming attempt={ONCE} failed={<span>{words.guess}</span>}>
      <GuessQuestion told={told} lang={lang} />
    </Coming>
  );
  const answer = told !== null && text !== null && (
    <Coming attempt={ONCE}>
      <GuessSaid told={told} lang={lang} />
    </Coming>
  );
  return (
    <section className="story-statement" aria-label={where}>
      <h2>{isAsked ? question : (text?.title ?? "")}</h2>
      <div className="unseen" aria-live="polite">
        {isAsked && isTold && <p>{question}</p>}
        {guess?.isShown && <p>{answer}</p>}
        {guess === null && isTold && text !== null && (
          <p>{`${where}. ${text.title}. ${text.text}`}</p>
        )}
      </div>
    </section>
  );
}
