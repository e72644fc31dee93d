import "./StepList.css";
import type { StoryParts } from "./StoryCard.tsx";

/** The statements of a story, each a way to its step, where there is room for them. */
export function StepList({ step, titles, onStep }: Pick<StoryParts, "step" | "titles" | "onStep">) {
  return (
    <ol className="story-list">
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
  );
}
