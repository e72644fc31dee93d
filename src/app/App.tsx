import { useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { CoreFile } from "#atlas/coreFile.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Texts } from "#atlas/types.ts";
import { Card } from "#panels/Card.tsx";
import { LayerSwitches } from "#panels/LayerSwitches.tsx";
import { LegendPanel } from "#panels/LegendPanel.tsx";
import { Masthead, SkipLinks } from "#panels/Masthead.tsx";
import { Notices } from "#panels/Notices.tsx";
import { OverlayPicker } from "#panels/OverlayPicker.tsx";
import { ReaderPage } from "#panels/ReaderPage.tsx";
import { SceneTable } from "#plain/SceneTable.tsx";
import { TextMap } from "#plain/TextMap.tsx";
import { captionOf } from "#scene/captionOf.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { dayOf, sceneOf } from "#scene/sceneOf.ts";
import { Timeline } from "#timeline/Timeline.tsx";
import type { AddressProblem } from "#view/address.ts";
import type { ViewStore } from "#view/createView.ts";
import { verbsOf } from "#view/verbs.ts";
import { MapArea } from "./MapArea.tsx";
import { Masts } from "./Masts.tsx";
import { setDrawn, setPending, setWaiting } from "./setReady.ts";
import { useAtlas } from "./useAtlas.ts";
import { useDress } from "./useDress.ts";
import { useLastDay } from "./useLastDay.ts";
import { useLibrary } from "./useLibrary.ts";

type Props = {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
  readonly store: ViewStore;
  /** What the address said that could not be read. */
  readonly problems: readonly AddressProblem[];
};

export type Fault = "chunk" | "context" | "webgl" | "texts" | "records";

/** The whole page: a scene, and everything that draws it or moves it. */
export function App({ core, texts, borders, store, problems }: Props) {
  const asked = useStore(store);
  const needsLibrary = asked.focus !== null || asked.page !== "none" || asked.series !== null;
  const { library, failed, retry } = useLibrary(asked.lang, needsLibrary);
  const { atlas, failed: textsFailed } = useAtlas(core, texts, asked.lang, library?.records.series);
  const view = useMemo(
    () => (asked.lang === atlas.texts.lang ? asked : { ...asked, lang: atlas.texts.lang }),
    [asked, atlas],
  );
  const verbs = useMemo(() => verbsOf(store, core.last), [store, core.last]);
  const day = dayOf(atlas, view);
  const scene = useMemo(() => sceneOf(atlas, view, day), [atlas, view, day]);
  const description = useMemo(() => descriptionOf(atlas, view, scene), [atlas, view, scene]);
  const dress = useDress(view);
  const before = useLastDay(day);
  const [fault, setFault] = useState<Fault | null>(null);
  const events = useMemo(
    () =>
      [...atlas.events.values()].map(({ id, day: on, kind }) => ({
        id,
        day: on,
        kind,
        title: atlas.texts.events[id] ?? id,
      })),
    [atlas],
  );
  const parts = { atlas, view, scene, day, verbs, library };

  // Before any drawing tells that it is done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is drawn
  useLayoutEffect(setPending, [
    scene,
    view.map,
    view.view,
    view.renderer,
    view.proj,
    dress.palette,
  ]);
  const waiting =
    (needsLibrary && library === null && !failed) || (asked.lang !== view.lang && !textsFailed);
  useEffect(() => setWaiting(waiting), [waiting]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: without a map every new scene is drawn at once
  useEffect(() => {
    if (view.view !== "map") setDrawn("static");
  }, [scene, view.view]);
  useEffect(() => {
    document.documentElement.lang = view.lang;
  }, [view.lang]);

  return (
    <div className="app" data-view={view.view} data-card={view.focus !== null || undefined}>
      <SkipLinks view={view} verbs={verbs} />
      <Masthead {...parts} />
      <main className="stage-area" id="main">
        {view.view === "map" && (
          <MapArea
            scene={scene}
            view={view}
            borders={borders}
            palette={dress.palette}
            still={dress.still}
            description={description}
            verbs={verbs}
            onFault={setFault}
          />
        )}
        {view.view === "table" && <SceneTable {...parts} />}
        {view.view === "text" && <TextMap {...parts} description={description} />}
      </main>
      <footer className="time-area">
        <Timeline
          first={atlas.first}
          last={atlas.last}
          day={day}
          events={events}
          seenUntil={
            view.overlay === "visa"
              ? atlas.visaSeen
              : view.overlay === "risk"
                ? atlas.riskSeen
                : null
          }
          caption={captionOf(atlas, view, before, day)}
          chosenEvent={view.focus?.kind === "event" ? view.focus.id : null}
          lang={view.lang}
          still={dress.still}
          onDay={verbs.goToDay}
          onEvent={(id) => {
            const event = atlas.events.get(id);
            if (event !== undefined) verbs.chooseEvent(id, event.day);
          }}
          onPlaying={() => {}}
        />
      </footer>
      <aside className="side">
        <OverlayPicker view={view} verbs={verbs} />
        <LegendPanel scene={scene} view={view} verbs={verbs} />
        <LayerSwitches atlas={atlas} view={view} verbs={verbs} />
        <Masts {...parts} />
      </aside>
      {view.focus !== null && (
        <aside className="card-area" id="card">
          <Card {...parts} failed={failed} onRetry={retry} />
        </aside>
      )}
      {view.page !== "none" && <ReaderPage {...parts} failed={failed} onRetry={retry} />}
      <Notices
        view={view}
        problems={problems}
        fault={fault ?? (textsFailed ? "texts" : null)}
        onDismissFault={() => setFault(null)}
      />
    </div>
  );
}
