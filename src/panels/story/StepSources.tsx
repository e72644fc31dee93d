import { Fragment } from "react";
import type { StepSource } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { storyWords } from "#words/storyWords.ts";

type Props = { readonly sources: readonly StepSource[]; readonly lang: Lang };

/** Who says what a step says, with a link where there is one; nothing where nobody is named, as a step of a reader's own may have it. */
export function StepSources({ sources, lang }: Props) {
  if (sources.length === 0) return null;
  return (
    <p className="story-sources">
      <span>{storyWords[lang].sources}</span>{" "}
      {sources.map(({ publisher, publishedOn, url }) => {
        const name = publishedOn === "" ? publisher : `${publisher}, ${publishedOn.slice(0, 4)}`;
        return (
          <Fragment key={`${publisher} ${url}`}>
            <span className="story-source">
              {url === "" ? (
                <span>{name}</span>
              ) : (
                <a href={url} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              )}
            </span>{" "}
          </Fragment>
        );
      })}
    </p>
  );
}
