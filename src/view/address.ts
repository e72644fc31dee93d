import { OWN } from "#atlas/ownStory.ts";
import { mendAddress } from "#view/mendAddress.ts";
import type { Territory } from "#view/paramForms.ts";
import { PARAMS, VIEW_KEYS } from "#view/params.ts";
import { type AddressProblem, PARAM_NAMES, readValues } from "#view/readValues.ts";
import { isAtStep, OPENING, storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { printValues, type Written, writeValues } from "#view/writeValues.ts";

/** The names of what is looked at, without the story that it may belong to. */
export const VIEW_NAMES: ReadonlySet<string> = new Set(
  VIEW_KEYS.filter((key) => key !== "story" && key !== "step").flatMap((key) =>
    PARAMS[key].filter(({ of }) => of === "view").map(({ name }) => name),
  ),
);

/**
 * Reads `date=2022-09-21&overlay=visa`, also as it comes out of mails and chats; what is wrong falls back to the initial view and is told. An address that names nothing to
 * look at opens a step of a story, that of the opening if it names none; whatever it names is looked at as ever.
 */
export function readAddress(
  text: string,
  atlas: Territory,
  initial: ViewState,
): { readonly view: ViewState; readonly problems: readonly AddressProblem[] } {
  const query = mendAddress(text, PARAM_NAMES);
  const { values, problems } = readValues(query, atlas);
  const plain: ViewState = { ...initial, ...values, story: null, step: 1 };
  const asks = [...query.keys()].some((name) => VIEW_NAMES.has(name));
  const story = values.story === undefined ? (asks ? null : OPENING) : values.story;
  const isClosed = story === OWN && !atlas.stories.has(OWN);
  const known = story === null ? 0 : (atlas.stories.get(story)?.addresses.length ?? 0);
  const steps = isClosed ? Number.POSITIVE_INFINITY : known;
  const step = values.step !== undefined && values.step <= steps ? values.step : 1;
  const isStray = values.step !== undefined && values.step !== step;
  const stray = isStray ? [{ name: "step", value: query.get("step") ?? "" }] : [];
  const view =
    story === null || steps === 0
      ? plain
      : asks || isClosed
        ? { ...plain, story, step }
        : (storyView(atlas, story, step, plain) ?? plain);
  return { view, problems: [...problems, ...stray] };
}

/**
 * The shortest address of a view: only what differs from `usual`, always in the same order; what has no usual value is always named.
 * A step of a story is named by itself, and what the reader has changed in it as if there were no story.
 */
export function writeAddress(view: ViewState, usual: Partial<ViewState>, atlas: Territory): string {
  const written = writeValues(view, usual);
  const isNamed = written.some(({ of }) => of === "view");
  const { story, step } = view;
  if (story === null) return printValues(isNamed ? written : [...written, told("story", "none")]);
  const which = [told("story", story), ...(step === 1 ? [] : [told("step", String(step))])];
  // What a story shows that is not open is not known; nothing has been changed in it.
  const isClosed = story === OWN && !atlas.stories.has(OWN);
  if (isAtStep(atlas, view) || (isClosed && !isNamed)) {
    const own = written.filter(({ of }) => of !== "view");
    return printValues(story === OPENING && step === 1 ? own : [...own, ...which]);
  }
  // Whoever has gone back to what is usual looks at that, and not at the step.
  const { date: _, ...others } = usual;
  const changed = isNamed ? written : writeValues(view, others);
  return printValues([...changed, ...which]);
}

const told = (name: string, text: string): Written => ({ name, text, of: "view" });

/** The address as it is passed on: no character stands in it at which a program that makes links out of text would stop. */
export const passedOn = (address: string): string => address.replaceAll(",", "%2C");

/** Scrubbing replaces the entry in the history, choosing adds one. */
export function historyFor(before: ViewState, after: ViewState): "push" | "replace" {
  const changed = VIEW_KEYS.filter((key) => before[key] !== after[key]);
  // Turning from one of two days to the other and back is looking, as scrubbing is.
  const isTurned = before.compare !== null && before.date === after.compare;
  if (isTurned && changed.every((key) => key === "date" || key === "compare")) return "replace";
  return changed.some((key) => PARAMS[key].some(({ history }) => history === "push"))
    ? "push"
    : "replace";
}
