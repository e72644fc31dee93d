import type { Day } from "#atlas/day.ts";
import { type Atlas, type AtlasEvent, EVENT_KINDS } from "#atlas/types.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { type Changes, changesBetween } from "#world/changesBetween.ts";

/** One line on what changed with the last step: the event, else the doors, else the classes. */
export function captionOf(atlas: Atlas, view: ViewState, before: Day | null, day: Day): string {
  const words = sceneWords[view.lang].caption;
  const onTheDay = [...atlas.events.values()].filter((event) => event.day === day);
  if (before === null || before === day) {
    const title = titleOf(onTheDay);
    return (
      title ?? (day === atlas.first ? words.start : (latestOf(atlas, day, words) ?? words.nothing))
    );
  }
  if (before > day) return titleOf(onTheDay) ?? words.back;
  const changes = changesBetween(atlas, before, day);
  return (
    titleOf(changes.events) ??
    (doorsOf(changes, words) || classesOf(changes, view, words) || words.nothing)
  );

  /** The weightiest event of the last day that has one, and how many more there were. */
  function titleOf(events: readonly AtlasEvent[]): string | undefined {
    const last = Math.max(...events.map((event) => event.day));
    const [main] = events.filter((event) => event.day === last).toSorted(byWeight);
    if (main === undefined) return undefined;
    const title = atlas.texts.events[main.id] ?? main.id;
    return events.length > 1 ? words.more(title, events.length - 1) : title;
  }
}

const CONFIDENCE = ["high", "medium", "low"] as const;

/** What more sources confirm comes first, and of that what kinds of event list first. */
const byWeight = (a: AtlasEvent, b: AtlasEvent): number =>
  CONFIDENCE.indexOf(a.confidence) - CONFIDENCE.indexOf(b.confidence) ||
  EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind);

/** The newest event before a day without one, with its own day: it is not news of the chosen day. */
function latestOf(atlas: Atlas, day: Day, words: CaptionWords): string | undefined {
  const event = [...atlas.events.values()].findLast((candidate) => candidate.day <= day);
  if (event === undefined) return undefined;
  const print = event.precision === "month" ? printMonth : printDate;
  return words.latest(print(event.day, atlas.texts.lang), atlas.texts.events[event.id] ?? event.id);
}

type CaptionWords = (typeof sceneWords)["en"]["caption"];

function doorsOf({ crossings }: Changes, words: CaptionWords): string {
  const count = (state: string) => crossings.filter(({ after }) => after === state).length;
  const named = [count("open"), count("closed"), count("restricted")] as const;
  const dark = count("lapsed") + count("unknown");
  return [words.crossings(...named), dark > 0 ? words.unknown(dark) : ""]
    .filter(Boolean)
    .join("; ");
}

function classesOf(changes: Changes, { overlay }: ViewState, words: CaptionWords): string {
  const count = overlay === "none" ? 0 : changes.classes[overlay].length;
  return count > 0 ? words.classes(count) : "";
}
