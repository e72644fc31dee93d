import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import { endTalk } from "#app/endTalk.ts";
import { knowWindow } from "#app/openLine.ts";
import { setDrawn } from "#app/setReady.ts";
import { useStoryText } from "#app/useStoryText.ts";
import { useTalkKeys } from "#app/useTalkKeys.ts";
import { useTwin } from "#app/useTwin.ts";
import { useWakeLock } from "#app/useWakeLock.ts";
import type { StoryStep } from "#atlas/story.ts";
import { LeaveQuickly } from "#panels/LeaveQuickly.tsx";
import { PartsContext } from "#panels/PartsContext.ts";
import { StoryFilesLater } from "#panels/story/StoryFilesLater.tsx";
import { OtherWindow } from "#panels/talk/OtherWindow.tsx";
import { SpeakerGuess } from "#panels/talk/SpeakerGuess.tsx";
import { SpeakerNotes } from "#panels/talk/SpeakerNotes.tsx";
import { StepJumps } from "#panels/talk/StepJumps.tsx";
import { TalkButtons } from "#panels/talk/TalkButtons.tsx";
import { TalkClock } from "#panels/talk/TalkClock.tsx";
import { useMedia } from "#ui/useMedia.ts";
import { readAddress } from "#view/address.ts";
import type { Twin } from "#view/followTwin.ts";
import { guessAt } from "#view/guessAt.ts";
import { initialView } from "#view/initialView.ts";
import { panelWords } from "#words/panelWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { talkWords } from "#words/talkWords.ts";
import type { Layout } from "./Layout.ts";
import { otherAddress, paperAddress } from "./otherAddress.ts";
import { SpeakerDesk } from "./SpeakerDesk.tsx";
import { SpeakerPictures } from "./SpeakerPictures.tsx";
import "#panels/talk/talk.css";
import "./Speaker.css";

/** The window that leads the picture before a class. */
export function Speaker({ reading, store, up }: Layout) {
  const twin = useTwin("speaker", store, reading.atlas, reading.own);
  return twin && <Led reading={reading} up={up} twin={twin} />;
}

function Led({ reading, up, twin }: Omit<Layout, "store"> & { readonly twin: Twin }) {
  const { atlas, view, story, onPrevious } = reading;
  const { lang } = view;
  const words = talkWords[lang];
  const told = storyWords[lang];
  const talk = useStore(twin.talk);
  // Who goes on before the class has seen the answer shows it; while the wall is held at another step it asks nothing of this one.
  const asked = useMemo(() => {
    const onWall = readAddress(talk.wall, atlas, initialView(lang)).view;
    const here = guessAt(atlas, view);
    return here?.at === guessAt(atlas, onWall)?.at ? here : null;
  }, [talk.wall, atlas, lang, view]);
  const isAsked = asked !== null && talk.answered !== asked.at;
  const onNext = isAsked ? () => twin.change({ answered: asked.at }) : reading.onNext;
  const { other } = useStore(twin.heard);
  const [pointing, setPointing] = useState(false);
  const isWide = useMedia("(min-width: 701px) and (min-height: 481px)");
  const awake = useWakeLock();
  // Without a map of its own the window is ready as it stands.
  useEffect(() => {
    if (!isWide) setDrawn("static");
  });
  // Beside a map of its own it is no longer the main thing.
  const Side = isWide ? "aside" : "main";
  const { found } = useStoryText(view.story, lang, reading.own);
  const steps = found?.steps ?? [];
  const step = steps[view.step - 1] ?? null;
  const minutes = steps.map((step) => step.minutes);
  const sum = (part: readonly number[]) => part.reduce((all, one) => all + one, 0);
  const onStep = (step: number) => story?.onStep(step);
  useTalkKeys({
    all: false,
    onNext,
    onPrevious,
    onBlack: () => twin.change({ black: !twin.talk.getState().black }),
    onFreeze: () => twin.change({ frozen: !twin.talk.getState().frozen }),
    onJump: onStep,
  });
  return (
    <PartsContext value={reading}>
      <div className="room speaker-room">
        <div className="speaker">
          <header className="speaker-head">
            <h1 className="unseen">{words.speaker}</h1>
            <TalkClock
              lang={lang}
              began={talk.began}
              planned={
                steps.length === 0
                  ? null
                  : { here: sum(minutes.slice(0, view.step)), whole: sum(minutes) }
              }
              onRestart={() => twin.change({ began: Date.now() })}
            />
            <TalkButtons lang={lang} twin={twin} pointing={pointing} onPointing={setPointing} />
            <div className="speaker-state" role="status">
              {other ? <p>{words.ledFrom[talk.leader]}</p> : <p>{words.alone}</p>}
              {!other && (
                <OtherWindow
                  opens="wall"
                  lang={lang}
                  address={otherAddress("present", view, atlas)}
                  onOpened={knowWindow}
                />
              )}
            </div>
            <LeaveQuickly lang={lang} up={up} onLeave={twin.leave} />
          </header>
          {isWide && <SpeakerDesk reading={reading} pointing={pointing ? twin : null} />}
          <Side className="speaker-side" aria-label={words.speaker}>
            <SpeakerPictures reading={reading} twin={twin} />
            {asked !== null && (
              <SpeakerGuess lang={lang} twin={twin} asked={asked} told={toldOf(step)} />
            )}
            <SpeakerNotes lang={lang} step={step} />
            {steps.length > 0 && (
              <StepJumps lang={lang} steps={steps} here={view.step} onStep={onStep} />
            )}
            {view.story !== null && <StoryFilesLater story={view.story} lang={lang} />}
            <p className="speaker-keys">{words.keys}</p>
            <p className="speaker-keys">{awake ? words.awake : words.asleep}</p>
            {view.story !== null && (
              <p className="speaker-keys">
                <a href={paperAddress(view, atlas)} target="_blank" rel="noopener">
                  {panelWords[lang].pages.paper}
                </a>
              </p>
            )}
            <button type="button" className="link" onClick={() => endTalk(reading.verbs)}>
              {words.end}
            </button>
          </Side>
          <nav className="speaker-steps" aria-label={told.story}>
            <button
              type="button"
              className="tool"
              aria-disabled={steps.length > 0 && view.step <= 1}
              onClick={onPrevious}
            >
              {told.back}
            </button>
            {steps.length > 0 && <p>{`${view.step}/${steps.length}`}</p>}
            <button
              type="button"
              className="tool"
              aria-disabled={!isAsked && steps.length > 0 && view.step >= steps.length}
              onClick={onNext}
            >
              {isAsked ? told.show : told.next}
            </button>
          </nav>
        </div>
      </div>
    </PartsContext>
  );
}

const toldOf = (step: StoryStep | null) =>
  step?.guess && step.grounds ? { guess: step.guess, grounds: step.grounds } : null;
