import { OWN } from "#atlas/ownStory.ts";
import type { StoryStep, StoryText } from "#atlas/story.ts";
import type { Atlas } from "#atlas/types.ts";
import { codeOf } from "#export/codeOf.ts";
import type { Told } from "#scene/guess/told.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate } from "#words/numberWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { stepLink } from "./stepLink.ts";

/** A step of a story, as it is told on paper. */
export type PaperStep = Pick<StoryStep, "title" | "text" | "quiz"> & {
  /** Counted from 1. */
  readonly number: number;
  readonly view: ViewState;
  readonly day: string;
  /** What is guessed there, with its truth; `null` where nothing is. */
  readonly told: Told | null;
  /** Who says so, in a line; empty where nobody is named. */
  readonly sources: string;
  /** What its code says, and the code; `null` where nothing could be opened. */
  readonly link: string | null;
  readonly code: ReturnType<typeof codeOf> | null;
};

/** The steps of a story whose pictures are known. `page`: the address of the site, to which links are written; `null` for a page that has none. */
export function paperSteps(
  atlas: Atlas,
  story: string,
  text: StoryText,
  page: Pick<Location, "origin" | "pathname"> | null,
): readonly PaperStep[] {
  const { lang } = atlas.texts;
  return text.steps.flatMap((step, i) => {
    const view = storyView(atlas, story, i + 1, initialView(lang));
    if (view === null) return [];
    const { title, quiz, guess, grounds } = step;
    const told = guess === null || grounds === null ? null : { guess, grounds, lang };
    // Who guesses at a step of somebody's own cannot open it, and its picture would tell the answer.
    const isNowhere = page === null || (story === OWN && told !== null);
    const link = isNowhere ? null : stepLink(atlas, view, told !== null, page);
    return [
      {
        number: i + 1,
        view,
        title,
        text: step.text,
        quiz,
        day: printDate(dayOf(atlas, view), lang),
        told,
        sources: sourcesOf(step, storyWords[lang].sources),
        link,
        code: link === null ? null : codeOf(link),
      },
    ];
  });
}

function sourcesOf({ sources }: StoryStep, title: string): string {
  const names = sources.map(({ publisher, publishedOn }) =>
    [publisher, publishedOn.slice(0, 4)].filter(Boolean).join(", "),
  );
  return names.length === 0 ? "" : `${title} ${[...new Set(names)].join(" · ")}`;
}
