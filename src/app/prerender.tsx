import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { CoreFile } from "#atlas/coreFile.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { StoriesFile } from "#atlas/stories.ts";
import type { PlaceId, Texts } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import { LeaveQuickly } from "#panels/LeaveQuickly.tsx";
import { openLibrary } from "#panels/library.ts";
import { SourceList } from "#panels/SourceList.tsx";
import { PlainPart } from "#plain/PlainPart.tsx";
import { sceneOf } from "#scene/sceneOf.ts";
import { createView } from "#view/createView.ts";
import { initialView } from "#view/initialView.ts";
import { verbsOf } from "#view/verbs.ts";
import { learnAll } from "#words/learnAll.ts";
import { App } from "./App.tsx";

learnAll();

/** Facts in one language, as the build has compiled them. */
export type Facts = {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
  readonly records: RecordsFile;
  readonly stories: StoriesFile;
};

/** The first picture of the app, so that it can be taken over without a jump. */
export const renderApp = ({ core, texts, borders }: Facts, up: string): string =>
  renderToString(
    <App
      core={core}
      texts={texts}
      borders={borders}
      store={createView(initialView(texts.lang))}
      up={up}
      problems={[]}
    />,
  );

function partsOf({ core, texts, records, stories }: Facts, place?: PlaceId) {
  const atlas = openAtlas(core, texts, { records, stories });
  const view = {
    ...initialView(texts.lang),
    focus: place === undefined ? null : ({ kind: "place", id: place } as const),
  };
  const scene = sceneOf(atlas, view);
  const verbs = verbsOf(createView(view), core.last);
  const library = openLibrary(records, stories, texts.lang);
  return { atlas, view, scene, day: scene.day, verbs, library };
}

/** What stands below the app for readers without JavaScript. */
export function renderPlain(facts: Facts, up: string): string {
  const { atlas, view, scene } = partsOf(facts);
  return renderToStaticMarkup(
    <PlainPart
      atlas={atlas}
      view={view}
      scene={scene}
      up={up}
      sourceCount={facts.records.sources.length}
    />,
  );
}

/** All that is known of one place, as its card says it. */
export const renderPlace = (facts: Facts, place: PlaceId): string =>
  renderToStaticMarkup(<Card {...partsOf(facts, place)} failed={false} onRetry={() => {}} />);

/** The way out of a page that is not the app. */
export const renderLeave = ({ texts }: Facts, up: string): string =>
  renderToStaticMarkup(<LeaveQuickly lang={texts.lang} up={up} />);

/** Every source of the atlas. */
export const renderSources = (facts: Facts): string =>
  renderToStaticMarkup(<SourceList library={partsOf(facts).library} />);
