import { useRef, useState } from "react";
import { useStore } from "zustand";
import { endTalk } from "#app/endTalk.ts";
import { KeyInSight } from "#app/KeyInSight.tsx";
import { MainArea } from "#app/MainArea.tsx";
import { knowWindow } from "#app/openLine.ts";
import { useSharedGuess } from "#app/useSharedGuess.ts";
import { useTalkKeys } from "#app/useTalkKeys.ts";
import { useTwin } from "#app/useTwin.ts";
import { useWakeLock } from "#app/useWakeLock.ts";
import { WallGuess } from "#panels/guess/WallGuess.tsx";
import { LeaveQuickly } from "#panels/LeaveQuickly.tsx";
import { Statement } from "#panels/Statement.tsx";
import { StoryStatement } from "#panels/story/StoryStatement.tsx";
import { useSwipe } from "#panels/story/useSwipe.ts";
import { OtherWindow } from "#panels/talk/OtherWindow.tsx";
import { WallTools } from "#panels/talk/WallTools.tsx";
import type { MapPort } from "#scene/mapPort.ts";
import { PointerRing } from "#stage/PointerRing.tsx";
import type { Twin } from "#view/followTwin.ts";
import { guessAt } from "#view/guessAt.ts";
import { talkWords } from "#words/talkWords.ts";
import type { Layout } from "./Layout.ts";
import { otherAddress } from "./otherAddress.ts";
import "./Present.css";

/** The picture before a class: what it says, the map, its key, and its day; nothing that is pressed, until somebody looks for it. */
export function Present({ reading, store, up }: Layout) {
  const { atlas, view, scene, verbs, story, onNext, onPrevious } = reading;
  const { lang } = view;
  const twin = useTwin("wall", store, atlas, reading.own);
  const [port, setPort] = useState<MapPort | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  useWakeLock();
  const guess = story?.guess ?? null;
  const at = guessAt(atlas, view)?.at ?? "";
  useSharedGuess(twin, guess, at);
  const answer = (isShown: boolean) => twin?.change({ answered: isShown ? at : "" });
  const onward = guess?.isShown === false && twin !== null ? () => answer(true) : onNext;
  const isBlack = () => twin?.talk.getState().black === true;
  const light = () => twin?.change({ black: false });
  // Who steps wants to show something.
  const next = () => (isBlack() ? light() : onward());
  const previous = () => (isBlack() ? light() : onPrevious());
  const swiped = useSwipe((by) => (by > 0 ? next() : previous()));
  useTalkKeys({
    all: true,
    onNext: next,
    onPrevious: previous,
    onBlack: () => twin?.change({ black: !isBlack() }),
    onEscape: () => first.current?.focus(),
  });
  const source = story?.text?.sources[0]?.publisher;
  return (
    <div className="room">
      <main
        className="app wall"
        data-view="map"
        data-story={story === null ? undefined : ""}
        data-guess={guess === null ? undefined : ""}
        {...swiped}
      >
        <header className="over" data-covers="">
          <h1 className="unseen">{scene.title}</h1>
          {story === null ? (
            <Statement sentence={scene.sentence} />
          ) : (
            <StoryStatement {...story} lang={lang} />
          )}
        </header>
        {/* On a board that is touched borders are chosen where they are. */}
        <MainArea
          reading={reading}
          onPort={setPort}
          isPart={true}
          isStill={guess?.kind !== "borders" || guess.isShown}
        />
        {guess !== null && <WallGuess guessing={guess} lang={lang} onAnswered={answer} />}
        {twin !== null && <Pointed twin={twin} port={port} />}
        <KeyInSight reading={reading} isCovered={true} />
        <footer className="wall-caption">
          <p>{scene.dayWords}</p>
          {story === null && <p>{reading.caption}</p>}
          {source !== undefined && <p>{source}</p>}
        </footer>
        <WallTools lang={lang} first={first} onEnd={() => endTalk(verbs)}>
          <OtherWindow
            opens="speaker"
            lang={lang}
            address={otherAddress("speaker", view, atlas)}
            onOpened={knowWindow}
          />
          <LeaveQuickly lang={lang} up={up} onLeave={twin?.leave} />
        </WallTools>
        {twin !== null && <Black twin={twin} lang={lang} />}
      </main>
    </div>
  );
}

function Pointed({ twin, port }: { readonly twin: Twin; readonly port: MapPort | null }) {
  const { at } = useStore(twin.pointed);
  return (
    <div className="wall-ring">
      <PointerRing port={port} at={at} />
    </div>
  );
}

function Black({ twin, lang }: { readonly twin: Twin; readonly lang: keyof typeof talkWords }) {
  const black = useStore(twin.talk, (talk) => talk.black);
  return black ? (
    <p className="wall-black" role="status">
      <span className="unseen">{talkWords[lang].isBlack}</span>
    </p>
  ) : null;
}
