import "./StoryPage.css";
import { useMemo, useRef, useState } from "react";
import type { Atlas, Lang } from "#atlas/types.ts";
import { Failed } from "#panels/Failed.tsx";
import type { StoryParts } from "#panels/story/StoryCard.tsx";
import { StoryFilesLater } from "#panels/story/StoryFilesLater.tsx";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { panelWords } from "#words/panelWords.ts";
import { readWords } from "#words/readWords.ts";
import { storyWords } from "#words/storyWords.ts";
import type { Pace } from "./dwellMs.ts";
import { PlayTools } from "./PlayTools.tsx";
import { ReadStep } from "./ReadStep.tsx";
import { useEnds } from "./useEnds.ts";
import { usePlay } from "./usePlay.ts";
import { useReadingLine } from "./useReadingLine.ts";

type Props = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  /** As it is told, with the way to the answer of a guess. */
  readonly story: StoryParts & { readonly onNext: () => void };
};

/** A story as one page beside its map, which shows the step under the reading line. */
export function StoryPage({ atlas, view, story }: Props) {
  const { lang } = view;
  const { step, count, steps, onStep } = story;
  const words = readWords[lang];
  const box = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [pace, setPace] = useState<Pace>("words");
  const days = useMemo(
    () => daysOf(atlas, view.story, count, lang),
    [atlas, view.story, count, lang],
  );
  useReadingLine(box, list, { story: view.story, step, onStep });
  useEnds(box);
  const { title = "", text = "" } = steps[step - 1] ?? {};
  const { isPlaying, play, stop } = usePlay({
    step: story.guess?.isShown ? step + 0.5 : step,
    text: `${title} ${text}`,
    isLast: step === count && story.guess?.isShown !== false,
    pace,
    onNext: story.onNext,
  });
  return (
    <section className="story-page" data-covers="" aria-label={storyWords[lang].story}>
      <header>
        <p className="story-step">{`${step}/${count}`}</p>
        <PlayTools
          {...{ lang, isPlaying, pace }}
          onPlay={isPlaying ? stop : play}
          onPace={setPace}
        />
        <button type="button" className="link read-by" onClick={() => story.onMode("explore")}>
          {words.oneByOne}
        </button>
        <button type="button" className="link" onClick={story.onEdit ?? story.onExplore}>
          {story.onEdit === null ? storyWords[lang].explore : storyWords[lang].edit}
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys too */}
      <section className="read-box" ref={box} tabIndex={0} aria-label={storyWords[lang].steps}>
        {steps.length === 0 && !story.failed && <p>{panelWords[lang].loading}</p>}
        {steps.length === 0 && story.failed && story.onEdit !== null && (
          <p role="alert">{storyWords[lang].lost}</p>
        )}
        {steps.length > 0 && story.onEdit !== null && (
          <p className="read-own">{storyWords[lang].notOurs}</p>
        )}
        {steps.length === 0 && story.failed && story.onEdit === null && (
          <Failed
            text={panelWords[lang].partMissing}
            retry={panelWords[lang].again}
            onRetry={story.onRetry}
          />
        )}
        <ol className="read-steps" ref={list} key={view.story}>
          {steps.map((one, i) => (
            <ReadStep
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is its number
              key={i}
              lang={lang}
              where={`${i + 1}/${count} · ${days[i] ?? ""}`}
              step={one}
              guess={story.guessAt(i + 1)}
              isHere={i + 1 === step}
              onRestore={i + 1 === step && story.isChanged ? () => onStep(step) : null}
            />
          ))}
        </ol>
        {view.story !== null && (
          <div className="read-files">
            <StoryFilesLater story={view.story} lang={lang} />
          </div>
        )}
        <p className="read-end">
          <button type="button" className="link" onClick={story.onStories}>
            {storyWords[lang].stories}
          </button>
          <button type="button" className="link" onClick={() => story.onMode("explore")}>
            {words.oneByOne}
          </button>
          <button type="button" className="link" onClick={story.onPaper}>
            {panelWords[lang].pages.paper}
          </button>
        </p>
      </section>
    </section>
  );
}

/** The day of each step, in words. */
function daysOf(atlas: Atlas, story: string | null, count: number, lang: Lang): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const view = story === null ? null : storyView(atlas, story, i + 1, initialView(lang));
    return view === null ? "" : printDate(dayOf(atlas, view), lang);
  });
}
