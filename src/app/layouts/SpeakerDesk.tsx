import { useState } from "react";
import { KeyInSight } from "#app/KeyInSight.tsx";
import { Card, ReaderPage } from "#app/lazyParts.tsx";
import { MainArea } from "#app/MainArea.tsx";
import { pointerOn } from "#app/pointerOn.ts";
import type { Reading } from "#app/Reading.ts";
import { TimeArea } from "#app/TimeArea.tsx";
import { OverlayPicker } from "#panels/OverlayPicker.tsx";
import { Search } from "#panels/Search.tsx";
import type { MapPort } from "#scene/mapPort.ts";
import { Drawer } from "#ui/Drawer.tsx";
import { Later } from "#ui/Later.tsx";
import type { Twin } from "#view/followTwin.ts";
import { talkWords } from "#words/talkWords.ts";

type Props = {
  readonly reading: Reading;
  /** Where the speaker points on the wall; else `null`. */
  readonly pointing: Twin | null;
};

/** Where the speaker looks things up: the map with its questions, its time and its cards, as the wall will show it unless that is frozen. */
export function SpeakerDesk({ reading, pointing }: Props) {
  const { atlas, view, steady, scene, day, verbs, library } = reading;
  const [port, setPort] = useState<MapPort | null>(null);
  const { loadBorders, loadStoryNames, loadWhole } = reading;
  const loads = { loadBorders, loadStoryNames, loadWhole };
  const parts = { atlas, view, scene, day, verbs, library };
  const points = pointing !== null && port !== null ? pointerOn(pointing, port, view.proj) : {};
  return (
    <main className="speaker-desk" aria-label={talkWords[view.lang].here}>
      <div className="speaker-tools">
        <Search atlas={atlas} view={steady} verbs={verbs} loadTexts={reading.loadTexts} />
        <OverlayPicker view={steady} verbs={verbs} />
      </div>
      <div className="speaker-map" data-pointing={pointing !== null} {...points}>
        <MainArea reading={reading} onPort={setPort} isPart={true} />
        {view.focus !== null && (
          <Drawer id="card" className="card-area" titleId="card-title" lang={view.lang}>
            <Later lang={view.lang}>
              <Card {...parts} failed={reading.failed} onRetry={reading.onRetry} />
            </Later>
          </Drawer>
        )}
        {view.page !== "none" && (
          <Later lang={view.lang} onFailed={() => reading.onPageShown(view.page)}>
            <ReaderPage
              {...parts}
              {...loads}
              failed={reading.failed}
              onRetry={reading.onRetry}
              onShown={reading.onPageShown}
            />
          </Later>
        )}
      </div>
      <KeyInSight reading={reading} isCovered={false} />
      <TimeArea {...parts} caption={reading.caption} still={reading.still} clock={reading.clock} />
    </main>
  );
}
