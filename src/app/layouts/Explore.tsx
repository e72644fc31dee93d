import { KeyInSight } from "#app/KeyInSight.tsx";
import { Bar } from "#panels/Bar.tsx";
import { Notices } from "#panels/Notices.tsx";
import { OverlayPicker } from "#panels/OverlayPicker.tsx";
import { PartsContext } from "#panels/PartsContext.ts";
import { SkipLinks } from "#panels/SkipLinks.tsx";
import { Statement } from "#panels/Statement.tsx";
import { StoryCard } from "#panels/story/StoryCard.tsx";
import { StoryStatement } from "#panels/story/StoryStatement.tsx";
import { Later } from "#ui/Later.tsx";
import { panelWords } from "#words/panelWords.ts";
import "#app/tokens.css";
import "#app/base.css";
import "#app/noScript.css";
import "#app/speaks.css";
import "./Explore.css";
import "./story.css";
import "./asks.css";
import "./beside.css";
import "./paper.css";
import { Card, OwnPanel, ReaderPage, StoryPage } from "#app/lazyParts.tsx";
import { holdGuesses, loadGuessFacts } from "#app/loadGuessFacts.ts";
import { MainArea } from "#app/MainArea.tsx";
import { TimeArea } from "#app/TimeArea.tsx";
import { useNewer } from "#app/useNewer.ts";
import { publicFile } from "#panels/publicFile.ts";
import { Drawer } from "#ui/Drawer.tsx";
import { folderOf } from "#words/folderOf.ts";
import type { Layout } from "./Layout.ts";

/**
 * The page as a reader explores it: a bar, the picture with what is said of it, its time, and what is opened over it. While a story is
 * told its statement and its text stand in the places of sentence, chips and time; the picture stays the same, so that it need not begin anew.
 */
export function Explore({ reading, up }: Omit<Layout, "store">) {
  const { atlas, view, steady, scene, day, verbs, library, story } = reading;
  const parts = {
    atlas,
    view,
    scene,
    day,
    verbs,
    library,
    loadTexts: reading.loadTexts,
    loadBorders: reading.loadBorders,
    loadEarlier: reading.loadEarlier,
    loadStoryNames: reading.loadStoryNames,
    loadWhole: reading.loadWhole,
    loadReleases: reading.loadReleases,
  };
  const { lang, page } = view;
  const newer = useNewer(reading.later, lang, verbs);
  const { focus } = reading.seen;
  const records = { failed: reading.failed, onRetry: reading.onRetry };
  // Table, text and two maps are no picture that something could be said on.
  const isCompared = view.shownAs === "map" && view.compare !== null && view.compare !== day;
  const isPicture = view.shownAs === "map" && !isCompared;
  const isRead = view.mode === "read";
  const asked = story?.guess?.isShown === false ? story.guess.kind : null;
  // What a page for readers covers is out of reach of the keyboard too.
  const isBeside = page === "changes" && view.shownAs === "map" && story === null;
  const isCovered = page !== "none" && !isBeside;
  return (
    <PartsContext value={parts}>
      <div className="room">
        <div
          className="app"
          data-view={view.shownAs}
          data-flow={isPicture && !isBeside ? undefined : ""}
          data-compare={isCompared || undefined}
          data-beside={isBeside || undefined}
          data-card={focus !== null || undefined}
          data-edit={view.mode === "edit" ? "" : undefined}
          data-story={story === null ? undefined : (asked ?? "")}
          data-read={(isRead && story !== null) || undefined}
        >
          <SkipLinks lang={lang} verbs={verbs} />
          <Bar
            atlas={atlas}
            view={steady}
            verbs={verbs}
            loadTexts={reading.loadTexts}
            title={scene.title}
            up={up}
          />
          <Notices
            lang={lang}
            problems={reading.problems}
            fault={reading.fault}
            later={reading.later}
            onAgain={reading.onAgain}
            onDismissFault={reading.onDismissFault}
            newer={newer.last}
            onUse={newer.onUse}
            release={atlas.release}
            newest={page === "releases" ? null : reading.newest}
            verbs={verbs}
          />
          {/* A story's statement has a name of its own. */}
          <section
            className="over"
            data-covers=""
            aria-label={story === null ? panelWords[lang].shown : undefined}
            inert={isCovered}
          >
            {/* Two days have words of their own, and need the room. */}
            {story === null && !isCompared && <Statement sentence={scene.sentence} />}
            {story !== null && !isRead && <StoryStatement {...story} lang={lang} />}
            {story === null && <OverlayPicker view={steady} verbs={verbs} />}
          </section>
          <MainArea reading={reading} isCovered={isCovered} />
          <KeyInSight reading={reading} isCovered={isCovered} />
          {story === null && (
            <TimeArea
              {...parts}
              caption={reading.caption}
              still={reading.still}
              clock={reading.clock}
            />
          )}
          {story !== null && !isRead && (
            <StoryCard
              {...story}
              lang={lang}
              dayWords={scene.dayWords}
              gallery={publicFile("v/") === null ? null : `${up}${folderOf(lang)}v/`}
            />
          )}
          {story !== null && isRead && (
            <Later lang={lang}>
              <StoryPage atlas={atlas} view={view} story={story} />
            </Later>
          )}
          {view.mode === "edit" && (
            <Drawer id="own" className="own-area" titleId="own-title" lang={lang}>
              <Later lang={lang}>
                <OwnPanel
                  {...{ atlas, view, scene, verbs }}
                  own={reading.own}
                  loadGuessFacts={() => loadGuessFacts(lang)}
                  holdGuesses={(read) => holdGuesses(read, lang)}
                />
              </Later>
            </Drawer>
          )}
          {focus !== null && (
            <Drawer id="card" className="card-area" titleId="card-title" lang={lang}>
              <Later lang={lang}>
                <Card {...parts} {...records} />
              </Later>
            </Drawer>
          )}
          {page !== "none" && (
            <Later lang={lang} onFailed={() => reading.onPageShown(page)}>
              <ReaderPage {...parts} {...records} onShown={reading.onPageShown} />
            </Later>
          )}
        </div>
      </div>
    </PartsContext>
  );
}
