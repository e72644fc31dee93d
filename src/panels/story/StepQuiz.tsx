import type { StoryStep } from "#atlas/story.ts";
import "./StepQuiz.css";

/** A question to whoever reads the step, which opens its answer. */
export function StepQuiz({ question, answer }: NonNullable<StoryStep["quiz"]>) {
  return (
    <details className="story-quiz">
      <summary>{question}</summary>
      {answer.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
