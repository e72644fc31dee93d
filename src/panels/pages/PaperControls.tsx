import { OWN } from "#atlas/ownStory.ts";
import type { StoryNames } from "#atlas/story.ts";
import type { PanelParts } from "#panels/parts.ts";
import { storyView } from "#view/storyView.ts";
import { PAPERS, PER_PAGE } from "#view/viewState.ts";
import { pageWords } from "#words/pageWords.ts";
import { paperWords } from "#words/paperWords.ts";
import { storiesWords } from "#words/storiesWords.ts";

type Props = Pick<PanelParts, "atlas" | "view" | "verbs"> & {
  readonly story: string | null;
  readonly names: StoryNames;
};

/** Which story is printed, as what, and how many of its steps on a page. */
export function PaperControls({ atlas, view, verbs, story, names }: Props) {
  const { lang, paper, perPage } = view;
  const words = paperWords[lang];
  const choose = (id: string) => {
    const first = storyView(atlas, id, 1, view);
    if (first !== null) verbs.show({ ...first, page: "paper", paper, perPage });
  };
  // A page that is one file may not bring all of them along.
  const offered = [...atlas.stories.keys()].filter(
    (id) => id === story || id === OWN || names[id] !== undefined,
  );
  return (
    <form className="page-controls" data-walks="" onSubmit={(event) => event.preventDefault()}>
      <p>
        <label htmlFor="paper-story">{words.story}</label>
        <select
          id="paper-story"
          value={story ?? ""}
          onChange={({ target }) => choose(target.value)}
        >
          {offered.map((id) => (
            <option key={id} value={id}>
              {id === OWN ? storiesWords[lang].own : (names[id]?.title ?? id)}
            </option>
          ))}
        </select>
      </p>
      <fieldset className="segments">
        <legend>{words.kind}</legend>
        {PAPERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="paper"
              checked={paper === one}
              onChange={() => verbs.lay(one, perPage)}
            />
            <span>{words.kinds[one]}</span>
          </label>
        ))}
      </fieldset>
      {paper === "handout" && (
        <fieldset className="segments">
          <legend>{words.perPage}</legend>
          {PER_PAGE.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="perpage"
                checked={perPage === one}
                onChange={() => verbs.lay(paper, one)}
              />
              <span>{String(one)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" className="tool" onClick={() => window.print()}>
        {pageWords[lang].print}
      </button>
    </form>
  );
}
