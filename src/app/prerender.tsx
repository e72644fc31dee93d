import { renderToStaticMarkup, renderToString } from "react-dom/server";
import type { Subject } from "#atlas/corrections.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { PlaceId } from "#atlas/types.ts";
import { subjectName } from "#dossier/subjectName.ts";
import { AllSources } from "#panels/AllSources.tsx";
import { Card } from "#panels/Card.tsx";
import { CorrectionList } from "#panels/CorrectionList.tsx";
import { EventLinks } from "#panels/EventLinks.tsx";
import { EventList } from "#panels/EventList.tsx";
import { LeaveQuickly } from "#panels/LeaveQuickly.tsx";
import { PlainPart } from "#plain/PlainPart.tsx";
import { StaticNav } from "#plain/StaticNav.tsx";
import { StoryLinks } from "#plain/StoryLinks.tsx";
import { StoryText } from "#plain/StoryText.tsx";
import { sceneOf } from "#scene/sceneOf.ts";
import { drawViews } from "#site/drawViews.tsx";
import { openFacts, type SiteFacts, type ViewFacts } from "#site/siteFacts.ts";
import { createOwn } from "#view/createOwn.ts";
import { createView } from "#view/createView.ts";
import { initialView } from "#view/initialView.ts";
import { bareView, OPENING } from "#view/storyView.ts";
import { verbsOf } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { correctionsWords } from "#words/correctionsWords.ts";
import type { Reason } from "#words/failureWords.ts";
import { learnAll } from "#words/learnAll.ts";
import { siteWords } from "#words/siteWords.ts";
import { App } from "./App.tsx";
import { FailureLines } from "./FailureLines.tsx";
import { Embed } from "./laterLayouts.tsx";

/** Settles once every language can be spoken; nothing is drawn before. Chunks that wait for this file keep it from waiting itself. */
export const learned: Promise<unknown> = Promise.all([learnAll(), Embed.loadFirst()]);

/** The first picture of the app, so that it can be taken over without a jump. */
export const renderApp = (
  { core, texts, borders }: SiteFacts,
  up: string,
  mode: ViewState["mode"] = "explore",
): string =>
  renderToString(
    <App
      core={core}
      texts={texts}
      borders={borders}
      newest={null}
      store={createView(bareView(openAtlas(core, texts), { ...initialView(texts.lang), mode }))}
      own={createOwn()}
      up={up}
      problems={[]}
    />,
  );

function partsOf(facts: SiteFacts, place?: PlaceId) {
  const { core, texts } = facts;
  const { atlas, library } = openFacts(facts);
  const view = {
    ...initialView(texts.lang),
    focus: place === undefined ? null : ({ kind: "place", id: place } as const),
  };
  const scene = sceneOf(atlas, view);
  const verbs = verbsOf(createView(view), core.last);
  return { atlas, view, scene, day: scene.day, verbs, library };
}

/** What stands below the app for readers without JavaScript. */
export function renderPlain(facts: SiteFacts, up: string): string {
  const { atlas, view, scene } = partsOf(facts);
  return renderToStaticMarkup(
    <PlainPart
      atlas={atlas}
      view={view}
      scene={scene}
      up={up}
      sourceCount={facts.records.sources.length}
      opening={facts.stories[OPENING]}
    />,
  );
}

/** All that is known of one place, as its card says it. */
export const renderPlace = (facts: SiteFacts, place: PlaceId): string =>
  renderToStaticMarkup(<Card {...partsOf(facts, place)} failed={false} onRetry={() => {}} />);

/** Why the app is not there, for scripts to uncover. */
export const renderFailures = (
  { texts }: SiteFacts,
  up: string,
  reasons: readonly Reason[],
): string => renderToStaticMarkup(<FailureLines lang={texts.lang} up={up} reasons={reasons} />);

/** The way out of a page that is not the app. */
export const renderLeave = ({ texts }: SiteFacts, up: string): string =>
  renderToStaticMarkup(<LeaveQuickly lang={texts.lang} up={up} />);

/** Every source of the atlas. */
export const renderSources = (facts: SiteFacts): string =>
  renderToStaticMarkup(<AllSources library={partsOf(facts).library} />);

/** The ways from a static page to the others. */
export const renderNav = ({ texts }: SiteFacts, up: string, path: string): string =>
  renderToStaticMarkup(<StaticNav lang={texts.lang} up={up} path={path} />);

/** Every event with its whole text and sources. */
export function renderEvents(facts: SiteFacts): string {
  const { atlas, library } = partsOf(facts);
  return renderToStaticMarkup(
    <EventList atlas={atlas} library={library} lang={facts.texts.lang} />,
  );
}

/** The events of one place, below its card. */
export const renderHappened = (facts: SiteFacts, place: PlaceId): string =>
  renderToStaticMarkup(
    <EventLinks atlas={partsOf(facts).atlas} place={place} lang={facts.texts.lang} />,
  );

/** A whole story, to be read without its map. */
export const renderStory = (facts: SiteFacts, id: string): string => {
  const { lang } = facts.texts;
  const story = facts.stories[id];
  const onMap = (step: number) => ({
    href: `../../#story=${id}${step === 1 ? "" : `&step=${step}`}&lang=${lang}`,
    name: siteWords[lang].stepOnMap,
  });
  return story === undefined
    ? ""
    : renderToStaticMarkup(<StoryText story={story} lang={lang} level="h2" onMap={onMap} />);
};

/** What the stories are called, with the way to each. */
export const renderStories = ({ core, texts, stories }: SiteFacts): string =>
  renderToStaticMarkup(<StoryLinks plans={core.stories} names={stories} lang={texts.lang} />);

/** What was put right and what is new, with links in place of buttons. */
export function renderCorrections(facts: SiteFacts): string {
  const { atlas, library } = partsOf(facts);
  const { lang } = facts.texts;
  const words = correctionsWords[lang];
  return renderToStaticMarkup(
    <>
      <p>{words.lead}</p>
      <p>
        <a href="../corrections.xml" type="application/atom+xml">
          {words.feed}
        </a>
      </p>
      <CorrectionList
        atlas={atlas}
        library={library}
        lang={lang}
        toSubject={(subject, name) => {
          const href = staticAddress(subject, facts);
          return href === null ? name : <a href={href}>{name}</a>;
        }}
      />
    </>,
  );
}

/** Crossings and routes have no page of their own; the map opens them. Groups of places have neither. */
function staticAddress({ kind, id }: Subject, { records, texts }: SiteFacts): string | null {
  if (kind === "place") return id in texts.places ? `../places/${id}/` : null;
  if (kind === "event") return `../events/#${id}`;
  if (kind !== "figure") return `../#${kind}=${id}&lang=${texts.lang}`;
  const place = records.figures.find((figure) => figure.id === id)?.place;
  return place !== undefined && place in texts.places ? `../places/${place}/` : null;
}

/** The corrections as a feed tells them. */
export function renderFeed(facts: SiteFacts) {
  const { atlas, library } = partsOf(facts);
  const { lang } = facts.texts;
  const words = correctionsWords[lang];
  return {
    title: words.feedTitle,
    entries: facts.records.corrections.map(({ id, release, kind, subjects }) => ({
      id,
      release,
      kind,
      kindWords: words.kinds[kind],
      title:
        subjects.map((subject) => subjectName(subject, atlas, library, lang)).join(", ") ||
        words.whole,
      text: facts.longTexts.corrections[id] ?? "",
      href: `corrections/#${id}`,
    })),
  };
}

/** All named views in one language, and the gallery of them. */
export const renderViews = (facts: ViewFacts, up: string, site: string) =>
  drawViews(facts, { up, site });
