import { useRef, useState } from "react";
import { KeyInSight } from "#app/KeyInSight.tsx";
import { Card, ReaderPage } from "#app/lazyParts.tsx";
import { MainArea } from "#app/MainArea.tsx";
import { TimeArea } from "#app/TimeArea.tsx";
import { useAwake } from "#app/useAwake.ts";
import { useFramed } from "#app/useFramed.ts";
import { useHeightTold } from "#app/useHeightTold.ts";
import { EmbedFoot } from "#panels/embed/EmbedFoot.tsx";
import { GestureHint } from "#panels/embed/GestureHint.tsx";
import { Notices } from "#panels/Notices.tsx";
import { PartsContext } from "#panels/PartsContext.ts";
import { Statement } from "#panels/Statement.tsx";
import { StoryCard } from "#panels/story/StoryCard.tsx";
import { StoryStatement } from "#panels/story/StoryStatement.tsx";
import { Drawer } from "#ui/Drawer.tsx";
import { Later } from "#ui/Later.tsx";
import { embedWords } from "#words/embedWords.ts";
import type { Layout } from "./Layout.ts";
import "./Embed.css";

/** What a frame tells of what failed. */
const TOLD: ReadonlySet<Layout["reading"]["fault"]> = new Set(["texts", "records", "outdated"]);

/** A frame in an article: what is said, the map, its key, whom it rests on, and the way to all of it. What is chosen in it opens over the map. */
export function Embed({ reading: read, up }: Omit<Layout, "store">) {
  const picture = useRef<HTMLDivElement>(null);
  const reading = useFramed(read, picture);
  const { atlas, view, scene, day, verbs, library, story } = read;
  const { lang, page } = view;
  const { focus } = reading.seen;
  const { loadTexts, loadBorders, loadEarlier, loadStoryNames, loadWhole, loadReleases } = reading;
  const loads = { loadTexts, loadBorders, loadEarlier, loadStoryNames, loadWhole, loadReleases };
  const parts = { atlas, view, scene, day, verbs, library, ...loads };
  const records = { failed: reading.failed, onRetry: reading.onRetry };
  const isStill = view.static === "on";
  const isCovered = page !== "none";
  const frame = useRef<HTMLElement>(null);
  useHeightTold(frame, picture);
  const isAwake = useAwake(picture);
  // What the address chooses is marked on the map, which comes first; its card opens once somebody is here.
  const [isUsed, setUsed] = useState(false);
  const use = () => setUsed(true);
  const hasCard = focus !== null && isUsed && !isStill;
  return (
    <PartsContext value={parts}>
      <div className="embed-room">
        <main
          ref={frame}
          className="app embed"
          aria-label={embedWords[lang].frame}
          data-view={view.shownAs}
          data-story={story === null ? undefined : ""}
          data-card={hasCard || undefined}
          data-controls={isStill ? "off" : view.controls}
          data-transparent={view.transparent === "on" ? "" : undefined}
          onPointerDown={use}
          onKeyDown={use}
        >
          <h1 className="unseen">{scene.title}</h1>
          {view.title === "on" && (
            <header className="embed-title">
              {story === null ? (
                <Statement sentence={scene.sentence} />
              ) : (
                <StoryStatement {...story} lang={lang} />
              )}
            </header>
          )}
          <Notices
            lang={lang}
            problems={reading.problems}
            // The drawing shows the same as the live map.
            fault={TOLD.has(reading.fault) ? reading.fault : null}
            later={false}
            onDismissFault={reading.onDismissFault}
            newer={null}
            onUse={() => {}}
            // What is shown is as old as the article; its foot says so.
            newest={null}
            release={atlas.release}
            verbs={verbs}
          />
          <div className="embed-picture" ref={picture}>
            <GestureHint lang={lang}>
              <MainArea
                reading={reading}
                isPart={true}
                isStill={isStill || isCovered}
                isWhole={false}
                cooperative={true}
                isAsleep={!isAwake}
              />
            </GestureHint>
          </div>
          {view.legend === "on" && (
            <KeyInSight reading={reading} isCovered={isCovered || isStill} />
          )}
          {view.timeline === "on" && story === null && !isStill && (
            <TimeArea
              {...parts}
              caption={reading.caption}
              still={reading.still}
              clock={reading.clock}
            />
          )}
          {story !== null && !isStill && (
            <StoryCard
              {...story}
              lang={lang}
              dayWords={scene.dayWords}
              gallery={null}
              isBrief={true}
            />
          )}
          <EmbedFoot
            {...parts}
            up={up}
            isOld={reading.newest !== null}
            told={story?.text?.sources.map(({ publisher }) => publisher) ?? []}
          />
          {hasCard && (
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
        </main>
      </div>
    </PartsContext>
  );
}
