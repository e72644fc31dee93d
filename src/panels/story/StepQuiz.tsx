import type { StoryStep } from "#atlas/story.ts";
import "./StepQuiz.css";

/** A question to whoever reads the step, which opens its answer. */
export function StepQuiz({ question, answer }: NonNullable<StoryStep["quiz"]>) {
  // Not everybody who makes a story answers what it asks.
  if (answer === "") return <p className="story-quiz">{question}</p>;
  return (
    <details className="story-quiz">
      <summary>{question}</summary>
      {answer.split("\n\n").map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
