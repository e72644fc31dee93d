import { useRef } from "react";
import type { StepText, StoryStep } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { GuessAnswer, GuessField, GuessMeaning } from "#panels/guess/guessLater.ts";
import { Later } from "#ui/Later.tsx";
import { panelWords } from "#words/panelWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { StepList } from "./StepList.tsx";
import { StepQuiz } from "./StepQuiz.tsx";
import { StepSources } from "./StepSources.tsx";
import "./StoryCard.css";
import { useSwipe } from "./useSwipe.ts";

/** Where a story is told, and what can be done there. */
export type StoryParts = {
  /** Counted from 1. */
  readonly step: number;
  readonly count: number;
  /** `null` until the words have come. */
  readonly text: StepText | null;
  /** All that belongs to the step, once its story has come. */
  readonly whole: StoryStep | null;
  /** All that belongs to each step; empty until it has come. */
  readonly steps: readonly StoryStep[];
  /** The statements of all steps, apart from those that would tell what is to be guessed; empty until they have come. */
  readonly titles: readonly string[];
  /** What is guessed at the step; `null` where nothing is. */
  readonly guess: Guessing | null;
  /** The same of any step, counted from 1. */
  readonly guessAt: (step: number) => Guessing | null;
  /** The words did not come; `onRetry` asks again. */
  readonly failed: boolean;
  readonly onRetry: () => void;
  /** Whether the reader has changed what the step shows. */
  readonly isChanged: boolean;
  readonly onStep: (step: number) => void;
  readonly onExplore: () => void;
  /** Back to where the story is made; `null` for the stories of the atlas. */
  readonly onEdit: (() => void) | null;
  /** Opens the list of all stories. */
  readonly onStories: () => void;
  /** Opens the story as pages for a class. */
  readonly onPaper: () => void;
  /** Lays the story out as one page, or step by step again. */
  readonly onMode: (mode: "explore" | "read") => void;
};

type Props = StoryParts & {
  readonly lang: Lang;
  readonly dayWords: string;
  /** Where the gallery of named views lies, for who would rather ask than be told; `null` where there is none. */
  readonly gallery: string | null;
  /** Only the text of the step and the ways on and back: what else can be done with a story is not to be had here. */
  readonly isBrief?: boolean;
};

/** The text of a step beside its picture: where one is, what is said, who says so, and the ways on, back and out. */
export function StoryCard(props: Props) {
  const { step, count, text, guess, lang, dayWords, onStep, onEdit, isBrief = false } = props;
  const truth = guess?.told ?? null;
  const isAsked = guess?.isShown === false;
  const words = storyWords[lang];
  // Whoever makes a story goes back to making it.
  const [leave, onExplore] =
    onEdit === null ? [words.explore, props.onExplore] : [words.edit, onEdit];
  const swiped = useSwipe((by) => {
    if (step + by >= 1 && step + by <= count) onStep(step + by);
  });
  const said = useRef<HTMLDivElement>(null);
  const further = useRef<HTMLButtonElement>(null);
  const isLast = step === count;
  const isEnd = isBrief && isLast && !isAsked;

  // Before the answer nobody goes past it unseen.
  const onward = () => (isAsked ? turn(guess.onShow) : isLast ? onExplore() : onStep(step + 1));
  function turn(to: () => void) {
    to();
    said.current?.scrollTo(0, 0);
  }

  return (
    <section
      className="story-card"
      data-first={step === 1 || undefined}
      data-covers=""
      aria-label={words.story}
      {...swiped}
    >
      <header>
        <p className="story-step">
          <span aria-hidden="true">{`${step}/${count}`}</span>{" "}
          <span className="unseen">{words.stepOf(step, count)}</span>
        </p>
        <p className="story-day">{dayWords}</p>
        {!isBrief && (
          <button
            type="button"
            className="story-explore"
            onClick={isLast ? props.onStories : onExplore}
          >
            {isLast ? words.stories : leave}
          </button>
        )}
      </header>
      <div className="story-text" ref={said} tabIndex={-1}>
        {text === null && !props.failed && <p>{panelWords[lang].loading}</p>}
        {text === null && props.failed && onEdit !== null && <p role="alert">{words.lost}</p>}
        {text === null && props.failed && onEdit === null && (
          <p role="alert">
            <span>{panelWords[lang].partMissing}</span>{" "}
            <button type="button" className="link" onClick={props.onRetry}>
              {panelWords[lang].again}
            </button>
          </p>
        )}
        {guess !== null && truth !== null && (
          <Later lang={lang}>
            {isAsked ? (
              <GuessField guessing={guess} told={truth} lang={lang} />
            ) : (
              <GuessAnswer
                guessing={{
                  ...guess,
                  onAgain: () => {
                    turn(guess.onAgain);
                    // The button that was pressed goes.
                    said.current?.focus();
                  },
                }}
                told={truth}
                lang={lang}
              />
            )}
          </Later>
        )}
        {text !== null && !isAsked && <p>{text.text}</p>}
        {props.whole?.quiz && !isAsked && <StepQuiz key={step} {...props.whole.quiz} />}
        {text !== null && !isAsked && <StepSources sources={text.sources} lang={lang} />}
        {text !== null && onEdit !== null && <p className="story-sources">{words.notOurs}</p>}
        {truth !== null && !isAsked && (
          <Later lang={lang}>
            <GuessMeaning told={truth} lang={lang} />
          </Later>
        )}
      </div>
      <nav aria-label={words.steps}>
        <button
          type="button"
          className="story-back"
          aria-disabled={step === 1}
          onClick={() => {
            if (step > 1) onStep(step - 1);
          }}
        >
          {words.back}
        </button>
        {/* Before the first step there is none to go back to. */}
        {step === 1 && props.gallery !== null && (
          <a className="story-gallery" href={props.gallery}>
            {words.gallery}
          </a>
        )}
        {props.isChanged ? (
          <button
            type="button"
            className="story-restore"
            onClick={() => {
              onStep(step);
              // The button that was pressed goes.
              further.current?.focus();
            }}
          >
            {words.restore}
          </button>
        ) : (
          // The way out of the last step has more words and takes their room.
          (isBrief || !isLast) && (
            <ol className="story-dots" aria-hidden="true">
              {Array.from({ length: count }, (_, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
                <li key={i} data-here={i + 1 === step || undefined} />
              ))}
            </ol>
          )
        )}
        <button
          ref={further}
          type="button"
          className="story-next"
          aria-disabled={isEnd}
          onClick={() => !isEnd && onward()}
        >
          {isAsked ? words.show : isLast && !isBrief ? leave : words.next}
        </button>
      </nav>
      {!isBrief && <StepList {...props} />}
    </section>
  );
}
