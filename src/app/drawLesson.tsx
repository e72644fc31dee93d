import { renderToStaticMarkup } from "react-dom/server";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { Sheet } from "#export/Sheet.tsx";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";
import { sheetOf } from "#export/sheetOf.ts";
import { StoryText } from "#plain/StoryText.tsx";
import { sceneOf } from "#scene/sceneOf.ts";
import type { SiteFacts } from "#site/siteFacts.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { learnAll } from "#words/learnAll.ts";
import { siteWords } from "#words/siteWords.ts";
import { FailureLines } from "./FailureLines.tsx";

/** Settles once every language can be spoken; nothing is drawn before. */
export const learned: Promise<unknown> = learnAll();

/** The map, in px, for which the cameras of stories are chosen. */
const SEEN = { width: 1024, height: 640 };

/** A story as text and pictures, each picture a sheet that says of itself what it shows, and by whom. */
export function drawLesson(facts: SiteFacts, id: string): string {
  const { lang } = facts.texts;
  const words = siteWords[lang];
  const story = facts.stories[id];
  if (story === undefined) throw new Error(`there is no story ${id}`);
  return renderToStaticMarkup(
    <>
      <h1>{story.title}</h1>
      <p>{words.lessonStill}</p>
      <StoryText
        story={story}
        lang={lang}
        level="h2"
        picture={(step) => <Picture facts={facts} story={id} step={step} />}
      />
      <p>{words.lessonFrom(facts.core.release)}</p>
    </>,
  );
}

/** Why the app is not there, for scripts to uncover. */
export const drawFailures = ({ texts }: SiteFacts): string =>
  renderToStaticMarkup(
    <FailureLines lang={texts.lang} up="./" reasons={["waiting", "failed", "old", "broken"]} />,
  );

type PictureProps = { readonly facts: SiteFacts; readonly story: string; readonly step: number };

function Picture({ facts, story, step }: PictureProps) {
  const { core, texts, records, longTexts, borders } = facts;
  const atlas = openAtlas(core, texts, { records, longTexts });
  const library = openLibrary(records, longTexts, texts.lang);
  const view = storyView(atlas, story, step, initialView(texts.lang));
  if (view === null) return null;
  const asked = { atlas, view, library, address: "", made: core.last };
  const sheet = sheetOf(asked, borders, SHEET_FORMATS.preview, SEEN);
  const scene = sceneOf(atlas, view, dayOf(atlas, view));
  return <Sheet sheet={sheet} borders={borders} altText={altTextOf(atlas, view, scene)} />;
}
