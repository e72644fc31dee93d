import { OWN } from "#atlas/ownStory.ts";
import type { StoryNames } from "#atlas/story.ts";
import { Failed } from "#panels/Failed.tsx";
import { PublicLink } from "#panels/PublicLink.tsx";
import type { PanelParts } from "#panels/parts.ts";
import { StoryFilesLater } from "#panels/story/StoryFilesLater.tsx";
import { useFetched } from "#ui/useFetched.ts";
import { storyView } from "#view/storyView.ts";
import { folderOf } from "#words/folderOf.ts";
import { pageWords } from "#words/pageWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { storiesWords } from "#words/storiesWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { LessonLink } from "./LessonLink.tsx";
import "./pages.css";
import { useLessons } from "./useLessons.ts";

/** All stories with what they tell and how long they are, each to be begun, gone on with, or read as a text. */
export function StoriesPage({ atlas, view, verbs, loadStoryNames }: PanelParts) {
  const { lang } = view;
  const words = storiesWords[lang];
  const { found, failed, retry } = useFetched(
    loadStoryNames === undefined ? null : lang,
    async (): Promise<StoryNames> => loadStoryNames?.(lang) ?? {},
  );
  const lessons = useLessons();
  const folder = folderOf(lang);
  // A page that is one file may not bring all of them along.
  const told = [...atlas.stories].filter(([id]) => id !== OWN && found?.[id] !== undefined);
  const hasOwn = atlas.stories.has(OWN);
  const begin = (story: string, page: "none" | "paper" = "none") => {
    const first = storyView(atlas, story, 1, view);
    if (first !== null) verbs.show({ ...first, page });
  };
  return (
    <>
      <p className="page-lead">{words.lead}</p>
      <p>
        <PublicLink file={`${folder}v/`} text={storyWords[lang].gallery} />
      </p>
      {failed && (
        <Failed text={pageWords[lang].missing} retry={pageWords[lang].retry} onRetry={retry} />
      )}
      {found === null && !failed && <p>{panelWords[lang].loading}</p>}
      {found !== null && (
        <ul className="page-stories">
          {told.map(([id, { addresses, minutes }]) => (
            <li key={id} aria-current={id === view.story || undefined}>
              <h3>{found[id]?.title}</h3>
              <p>{found[id]?.text}</p>
              <p className="page-when">{words.length(addresses.length, Math.round(minutes))}</p>
              <p className="page-ways">
                <button type="button" className="tool" onClick={() => begin(id)}>
                  {words.begin}
                </button>
                {id === view.story && view.step > 1 && (
                  <button type="button" className="tool" onClick={() => verbs.openPage("none")}>
                    {words.goOn(view.step)}
                  </button>
                )}
                <button type="button" className="tool" onClick={() => begin(id, "paper")}>
                  {panelWords[lang].pages.paper}
                </button>
                <PublicLink file={`${folder}story/${id}/`} text={words.asText} />
                <LessonLink lesson={lessons?.[id]?.[lang]} words={words.asFile} lang={lang} />
              </p>
              <StoryFilesLater story={id} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <LessonLink lesson={lessons?.["atlas"]?.[lang]} words={words.wholeAsFile} lang={lang} />
      </p>
      <section className="page-own">
        <h3>{words.own}</h3>
        <p>{words.ownLead}</p>
        <p className="page-ways">
          <button
            type="button"
            className="tool"
            onClick={() => {
              const at = view.story === OWN ? {} : { story: null, step: 1 };
              verbs.show({ ...view, ...at, page: "none", mode: "edit" });
            }}
          >
            {hasOwn ? words.edit : words.make}
          </button>
          {hasOwn && (
            <>
              <button type="button" className="tool" onClick={() => begin(OWN)}>
                {words.begin}
              </button>
              <button type="button" className="tool" onClick={() => begin(OWN, "paper")}>
                {panelWords[lang].pages.paper}
              </button>
            </>
          )}
        </p>
      </section>
    </>
  );
}
