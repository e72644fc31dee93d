import type { StoryText as Story } from "#atlas/story.ts";

type Props = {
  readonly story: Story;
  /** "Sources:", in the language of the story. */
  readonly sources: string;
  /** The level of the heading of each step. */
  readonly level: "h2" | "h3";
  /** The way to a step, counted from 1, on the map; left out where the page itself is the map. */
  readonly onMap?: (step: number) => { readonly href: string; readonly name: string };
};

/** A whole story to be read without its pictures: every statement with its text, its question and who says so. */
export function StoryText({ story, sources, level, onMap }: Props) {
  return (
    <>
      <p>{story.text}</p>
      <ol className="plain-steps">
        {story.steps.map((step, index) => (
          <li key={step.title} id={`step-${index + 1}`}>
            {level === "h2" ? <h2>{step.title}</h2> : <h3>{step.title}</h3>}
            <p>{step.text}</p>
            {step.quiz !== null && (
              <details>
                <summary>{step.quiz.question}</summary>
                {step.quiz.answer.split("\n\n").map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </details>
            )}
            {onMap !== undefined && (
              <p>
                <a href={onMap(index + 1).href}>{onMap(index + 1).name}</a>
              </p>
            )}
            <p className="plain-sources">
              <span>{sources}</span>{" "}
              {step.sources.map(({ publisher, publishedOn, url }, i) => {
                const name = [publisher, publishedOn].filter(Boolean).join(", ");
                return (
                  <span key={`${publisher} ${url}`}>
                    {i > 0 && <span> · </span>}
                    {url === "" ? <span>{name}</span> : <a href={url}>{name}</a>}
                  </span>
                );
              })}
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
