import { Masthead } from "#panels/Masthead.tsx";
import { Notices } from "#panels/Notices.tsx";
import { PartsContext } from "#panels/PartsContext.ts";
import { SkipLinks } from "#panels/SkipLinks.tsx";
import { Later } from "#ui/Later.tsx";
import "#app/App.css";
import "#app/speaks.css";
import { Card, ReaderPage } from "#app/lazyParts.tsx";
import { MainArea } from "#app/MainArea.tsx";
import { SideArea } from "#app/SideArea.tsx";
import { TimeArea } from "#app/TimeArea.tsx";
import type { Reading } from "#app/useReading.ts";

type Props = {
  readonly reading: Reading;
  /** From this page to the site's folder: "./" or "#app/". */
  readonly up: string;
};

/** The page as a reader explores it: the picture, its time, what stands beside it, and what is opened over it. */
export function Explore({ reading, up }: Props) {
  const { atlas, view, steady, scene, day, verbs, library } = reading;
  const parts = { atlas, view, scene, day, verbs, library, loadTexts: reading.loadTexts };
  const { lang, focus, page } = view;
  const records = { failed: reading.failed, onRetry: reading.onRetry };
  return (
    <PartsContext value={parts}>
      <div className="app" data-view={view.shownAs} data-card={focus !== null || undefined}>
        <SkipLinks lang={lang} verbs={verbs} />
        <Masthead
          atlas={atlas}
          view={steady}
          verbs={verbs}
          loadTexts={reading.loadTexts}
          title={scene.title}
          sentence={scene.sentence}
          up={up}
        />
        <Notices
          lang={lang}
          problems={reading.problems}
          fault={reading.fault}
          later={reading.later}
          onAgain={reading.onAgain}
          onDismissFault={reading.onDismissFault}
        />
        <MainArea
          {...parts}
          borders={reading.borders}
          palette={reading.palette}
          still={reading.still}
          description={reading.description}
          onFault={reading.onFault}
        />
        <TimeArea
          {...parts}
          caption={reading.caption}
          still={reading.still}
          clock={reading.clock}
        />
        <SideArea
          atlas={atlas}
          view={steady}
          legend={reading.legend}
          isSameDay={view.compare === day}
          verbs={verbs}
        />
        {focus !== null && (
          <aside className="card-area" data-covers="" id="card" aria-labelledby="card-title">
            <Later lang={lang}>
              <Card {...parts} {...records} />
            </Later>
          </aside>
        )}
        {page !== "none" && (
          <Later lang={lang}>
            <ReaderPage {...parts} {...records} onShown={reading.onPageShown} />
          </Later>
        )}
      </div>
    </PartsContext>
  );
}
