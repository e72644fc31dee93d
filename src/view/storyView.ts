import { initialView } from "#view/initialView.ts";
import type { Territory } from "#view/paramForms.ts";
import { readValues } from "#view/readValues.ts";
import type { ViewState } from "#view/viewState.ts";
import { printValues, writeValues } from "#view/writeValues.ts";

/** The story that a bare address opens. */
export const OPENING = "opening";

/** The release of the data, and how a reader likes to look: what of a view is not for a step to say. */
export type Reader = Pick<
  ViewState,
  "data" | "since" | "lang" | "theme" | "renderer" | "motion" | "keys" | "mode"
> &
  Pick<ViewState, "controls" | "title" | "legend" | "timeline" | "static" | "transparent">;

/** How the reader of a view likes to look. */
export const readerOf = (view: Reader): Reader => ({
  data: view.data,
  since: view.since,
  lang: view.lang,
  theme: view.theme,
  renderer: view.renderer,
  motion: view.motion,
  keys: view.keys,
  mode: view.mode,
  controls: view.controls,
  title: view.title,
  legend: view.legend,
  timeline: view.timeline,
  static: view.static,
  transparent: view.transparent,
});

/** The view of a step, counted from 1: what its address says, laid over what is usual; how the reader likes to look stays. `null`: there is no such step. */
export function storyView(
  atlas: Territory,
  story: string,
  step: number,
  reader: Reader,
): ViewState | null {
  const address = atlas.stories.get(story)?.addresses[step - 1];
  if (address === undefined) return null;
  const { values } = readValues(new URLSearchParams(address), atlas);
  return { ...initialView(reader.lang), ...values, ...readerOf(reader), story, step };
}

/** What a bare address shows to a reader: the first step of the opening, or the usual map where no such story is known. */
export const bareView = (atlas: Territory, reader: ViewState): ViewState =>
  storyView(atlas, OPENING, 1, reader) ?? reader;

/** Whether a view is that of its step; `false` where the reader has changed something, and where no story is told. */
export function isAtStep(atlas: Territory, view: ViewState): boolean {
  const told = view.story === null ? null : storyView(atlas, view.story, view.step, view);
  return told !== null && shownBy(told) === shownBy(view);
}

const shownBy = (view: ViewState): string =>
  printValues(writeValues(view, {}).filter(({ of }) => of === "view"));
