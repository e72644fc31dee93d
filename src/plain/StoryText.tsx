import type { ReactNode } from "react";
import type { StoryText as Story, StoryStep } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { storyWords } from "#words/storyWords.ts";
import { GuessOnPaper } from "./GuessOnPaper.tsx";

type Props = {
  readonly story: Story;
  readonly lang: Lang;
  /** The level of the heading of each step. */
  readonly level: "h2" | "h3";
  /** The picture of a step, counted from 1; left out where the page itself is the map. */
  readonly picture?: (step: number) => ReactNode;
  /** The way to a step, counted from 1, on the map; left out where the page itself is the map. */
  readonly onMap?: (step: number) => { readonly href: string; readonly name: string };
};

/** A whole story to be read without its pictures: every statement with its text, its question and who says so; where something is to be guessed, the answer folded below it. */
export function StoryText({ story, lang, level, picture, onMap }: Props) {
  const pictureOf = (step: number) =>
    picture !== undefined && <figure className="plain-picture">{picture(step)}</figure>;
  return (
    <>
      <p>{story.text}</p>
      <ol className="plain-steps">
        {story.steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is told by its place in the story, and two may have one title
          <li key={index} id={`step-${index + 1}`}>
            {level === "h2" ? <h2>{step.title}</h2> : <h3>{step.title}</h3>}
            {step.guess !== null && step.grounds !== null ? (
              <GuessOnPaper told={{ guess: step.guess, grounds: step.grounds, lang }}>
                {pictureOf(index + 1)}
                <Words {...step} />
              </GuessOnPaper>
            ) : (
              <>
                {pictureOf(index + 1)}
                <Words {...step} />
              </>
            )}
            {onMap !== undefined && (
              <p>
                <a href={onMap(index + 1).href}>{onMap(index + 1).name}</a>
              </p>
            )}
            <p className="plain-sources">
              <span>{storyWords[lang].sources}</span>{" "}
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

/** What a step says, and what it asks whoever has read it. */
const Words = ({ text, quiz }: Pick<StoryStep, "text" | "quiz">) => (
  <>
    <p>{text}</p>
    {quiz !== null && (
      <details>
        <summary>{quiz.question}</summary>
        {quiz.answer.split("\n\n").map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </details>
    )}
  </>
);
