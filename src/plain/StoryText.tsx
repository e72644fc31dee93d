import type { StoryText as Story } from "#atlas/story.ts";

type Props = {
  readonly story: Story;
  /** "Sources:", in the language of the story. */
  readonly sources: string;
};

/** A whole story to be read without its pictures: every statement with its text and who says so. */
export function StoryText({ story, sources }: Props) {
  return (
    <section className="plain-story">
      <h2 id="plain-story">{story.title}</h2>
      <p>{story.text}</p>
      <ol>
        {story.steps.map((step) => (
          <li key={step.title}>
            <h3>{step.title}</h3>
            <p>{step.text}</p>
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
    </section>
  );
}
