import type { StoryStep } from "#atlas/story.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly lang: keyof typeof talkWords;
  readonly steps: readonly StoryStep[];
  /** Counted from 1. */
  readonly here: number;
  readonly onStep: (step: number) => void;
};

/** All steps of the story that is told, to go to any of them. */
export const StepJumps = ({ lang, steps, here, onStep }: Props) => (
  <nav className="talk-steps" aria-label={talkWords[lang].steps}>
    <ol>
      {steps.map(({ title }, i) => (
        // Two steps may have one title.
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by its place in the story
        <li key={i}>
          <button
            type="button"
            aria-current={i + 1 === here ? "step" : undefined}
            onClick={() => onStep(i + 1)}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  </nav>
);
