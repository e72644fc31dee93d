import { Suspense, useEffect, useLayoutEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { CoreFile } from "#atlas/coreFile.ts";
import type { Day } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { Texts } from "#atlas/types.ts";
import { Masthead, SkipLinks } from "#panels/Masthead.tsx";
import { Notices } from "#panels/Notices.tsx";
import { captionOf } from "#scene/captionOf.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { Guard } from "#ui/Guard.tsx";
import { Later } from "#ui/Later.tsx";
import type { AddressProblem } from "#view/address.ts";
import type { ViewStore } from "#view/createView.ts";
import { dayOf } from "#view/dayOf.ts";
import { verbsOf } from "#view/verbs.ts";
import type { PageName } from "#view/viewState.ts";
import { DIRECTION } from "#words/direction.ts";
import "./App.css";
import type { Fault } from "./fault.ts";
import { Card, PrintPage, ReaderPage } from "./lazyParts.tsx";
import { loadTexts } from "./loadAtlas.ts";
import { MainArea } from "./MainArea.tsx";
import { SideArea } from "./SideArea.tsx";
import { setPending, setWaiting } from "./setReady.ts";
import { TimeArea } from "./TimeArea.tsx";
import { useAtlas } from "./useAtlas.ts";
import { useDress } from "./useDress.ts";
import { useLater } from "./useLater.ts";
import { useLibrary } from "./useLibrary.ts";

type Props = {
  readonly core: CoreFile;
  readonly texts: Texts;
  readonly borders: Borders;
  readonly store: ViewStore;
  /** From this page to the site's folder: "./" or "../". */
  readonly up: string;
  /** What the address said that could not be read. */
  readonly problems: readonly AddressProblem[];
};

/** The whole page: a scene, and everything that draws it or moves it. */
export function App({ core, texts, borders, store, up, problems }: Props) {
  const asked = useStore(store);
  const needsLibrary = asked.focus !== null || asked.page !== "none" || asked.series !== null;
  const later = useLater();
  // The table stands without them; they add what its figures were in earlier releases of the data.
  const { library, records, failed, retry } = useLibrary(
    asked.lang,
    needsLibrary || (later && asked.view === "table"),
  );
  const { atlas, failed: textsFailed } = useAtlas(core, texts, asked.lang, records, library);
  const view = useMemo(
    () => (asked.lang === atlas.texts.lang ? asked : { ...asked, lang: atlas.texts.lang }),
    [asked, atlas],
  );
  const verbs = useMemo(() => verbsOf(store, core.last), [store, core.last]);
  const day = dayOf(atlas, view);
  const scene = useMemo(() => sceneOf(atlas, view, day), [atlas, view, day]);
  const description = useMemo(() => descriptionOf(atlas, view, scene), [atlas, view, scene]);
  const dress = useDress(view);
  const [step, setStep] = useState<{ readonly from: Day; readonly to: Day } | null>(null);
  const [shownPage, setShownPage] = useState<PageName>("none");
  const [fault, setFault] = useState<Fault | null>(null);
  const caption = captionOf(atlas, view, step?.to === day ? step.from : null, day);
  const parts = { atlas, view, scene, day, verbs, library, loadTexts };
  const { lang, focus, page } = view;

  // Before any drawing tells that it is done.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each of these is drawn
  useLayoutEffect(setPending, [
    scene,
    view.map,
    view.view,
    view.compare,
    view.renderer,
    view.proj,
    dress.palette,
  ]);
  const waiting =
    (needsLibrary && library === null && !failed) ||
    (asked.lang !== lang && !textsFailed) ||
    (page !== "none" && page !== shownPage);
  useEffect(() => setWaiting(waiting), [waiting]);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = DIRECTION[lang];
  }, [lang]);

  return (
    <div className="app" data-view={view.view} data-card={focus !== null || undefined}>
      <SkipLinks view={view} verbs={verbs} />
      <Masthead {...parts} up={up} />
      <Notices
        view={view}
        problems={problems}
        fault={fault ?? (textsFailed ? "texts" : null)}
        later={later}
        onDismissFault={() => setFault(null)}
      />
      <MainArea
        {...parts}
        borders={borders}
        palette={dress.palette}
        still={dress.still}
        description={description}
        onFault={setFault}
      />
      <TimeArea
        {...parts}
        caption={caption}
        still={dress.still}
        onStep={(from, to) => setStep({ from, to })}
      />
      <SideArea {...parts} />
      {focus !== null && (
        <aside className="card-area" data-covers="" id="card" aria-labelledby="card-title">
          <Later lang={lang}>
            <Card {...parts} failed={failed} onRetry={retry} />
          </Later>
        </aside>
      )}
      {page !== "none" && (
        <Later lang={lang}>
          <ReaderPage {...parts} failed={failed} onRetry={retry} onShown={setShownPage} />
        </Later>
      )}
      {later && (
        <Guard fallback={null} onError={() => {}}>
          <Suspense fallback={null}>
            <PrintPage {...parts} borders={borders} caption={caption} />
          </Suspense>
        </Guard>
      )}
    </div>
  );
}
