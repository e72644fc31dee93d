import type { Lang } from "#atlas/types.ts";
import { storyWords } from "#words/storyWords.ts";
import "./StepList.css";
import type { StoryParts } from "./StoryCard.tsx";

type Props = Pick<StoryParts, "step" | "titles" | "onStep" | "onMode"> & { readonly lang: Lang };

/** The statements of a story, each a way to its step, and the way to all of them as one page, where there is room for them. */
export function StepList({ step, titles, onStep, onMode, lang }: Props) {
  return (
    <div className="story-list">
      <ol>
        {titles.map((title, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
          <li key={i}>
            <button
              type="button"
              className="link"
              aria-current={i + 1 === step ? "step" : undefined}
              onClick={() => onStep(i + 1)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" className="link story-read" onClick={() => onMode("read")}>
        {storyWords[lang].read}
      </button>
    </div>
  );
}
