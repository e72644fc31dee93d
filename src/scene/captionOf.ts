import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { type Changes, changesBetween } from "#world/changesBetween.ts";

/** One line on what changed with the last step: the event, else the doors, else the classes. */
export function captionOf(atlas: Atlas, view: ViewState, before: Day | null, day: Day): string {
  const words = sceneWords[view.lang].caption;
  const onTheDay = [...atlas.events.values()].filter((event) => event.day === day);
  if (before === null || before === day) {
    const first = onTheDay[0];
    if (first !== undefined) return titleOf(atlas, first.id, onTheDay.length);
    return day === atlas.first ? words.start : (latestTitle(atlas, day) ?? words.nothing);
  }
  const changes = changesBetween(atlas, before, day);
  const last = changes.events.at(-1);
  if (before > day)
    return onTheDay[0] === undefined ? words.back : titleOf(atlas, onTheDay[0].id, onTheDay.length);
  if (last !== undefined) return titleOf(atlas, last.id, changes.events.length);
  return doorsOf(changes, words) || classesOf(changes, view, words) || words.nothing;

  function titleOf(of: Atlas, id: string, count: number): string {
    const title = of.texts.events[id] ?? id;
    return count > 1 ? words.more(title, count - 1) : title;
  }
}

/** The newest event up to the day. */
const latestTitle = (atlas: Atlas, day: Day): string | undefined => {
  const event = [...atlas.events.values()].findLast((candidate) => candidate.day <= day);
  return event === undefined ? undefined : atlas.texts.events[event.id];
};

type CaptionWords = (typeof sceneWords)["en"]["caption"];

function doorsOf({ crossings }: Changes, words: CaptionWords): string {
  const count = (state: string) => crossings.filter(({ after }) => after === state).length;
  return words.crossings(count("open"), count("closed"), count("restricted"));
}

function classesOf(changes: Changes, { overlay }: ViewState, words: CaptionWords): string {
  const count = overlay === "visa" || overlay === "risk" ? changes[overlay].length : 0;
  return count > 0 ? words.classes(count) : "";
}
