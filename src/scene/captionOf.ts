import type { Day } from "#atlas/day.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas } from "#atlas/types.ts";
import { changesTold } from "#scene/changesTold.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";
import type { ViewState } from "#view/viewState.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { countedUntil } from "#world/figuresOn.ts";

type CaptionWords = (typeof sceneWords)["en"]["caption"];

/** So many things are named; of the others it is said how many they are. */
const NAMED = 3;

/**
 * One line on a day: what happened on it, else what changed on the map, else the last event before it; a border that became
 * another is always named. Of reports, and of what happened since the stop `before` without changing the map, only the number is told.
 */
export function captionOf(atlas: Atlas, view: ViewState, before: Day | null, day: Day): string {
  const words = sceneWords[view.lang].caption;
  const after = before === null || before >= day ? day - 1 : before;
  const events = eventsInOrder(atlas).filter((event) => after < event.day && event.day <= day);
  const onDay = events.filter((event) => event.day === day);
  const main = onDay.filter(({ kind }) => kind !== "report");
  const changes = changesTold(atlas, view, day);
  // What an event of the day is about is told by its name.
  const others = changes.doors.filter(
    (door) => !main.some(({ places }) => door.places.some((id) => places.includes(id))),
  );
  const classes = main.length > 0 ? changes.classes.slice(0, 1) : changes.classes;
  const isQuiet = [main, changes.borders, others, classes].every(({ length }) => length === 0);
  const told = isQuiet ? onDay : main;
  const [first = [], ...next] = told.map(({ id }) => [atlas.texts.events[id] ?? id]);
  // All borders are one of the things.
  const borders = changes.borders.length === 0 ? [] : [changes.borders.map(wordsOf).join("; ")];
  const changed = [...others, ...classes].map(wordsOf);
  const parts = [...first, ...borders, ...next.flat(), ...changed];
  const named = parts.length > 0 ? parts.slice(0, NAMED) : [quietOf(atlas, view, day, words)];
  if (parts.length > NAMED) named.push(words.others(parts.length - NAMED));
  const text = named.join("; ");
  const silent = events.filter((event) => !told.includes(event));
  if (silent.length === 0) return text;
  const areReports = silent.every(({ kind }) => kind === "report");
  return `${text} (${(areReports ? words.reports : words.others)(silent.length)})`;
}

const wordsOf = ({ words }: { readonly words: string }): string => words;

/** A day on which nothing opens or closes: the beginning, counts that were over, or the newest event before it with its own day. */
function quietOf(atlas: Atlas, view: ViewState, day: Day, words: CaptionWords): string {
  if (day === atlas.first) return words.start;
  const counted = seriesShown(atlas, view.series).flatMap((series) =>
    series.figures.filter((figure) => countedUntil(figure, series) === day),
  );
  if (counted.length > 0) return words.figures(counted.length);
  const event = [...atlas.events.values()].findLast((candidate) => candidate.day <= day);
  if (event === undefined) return words.start;
  const print = event.precision === "month" ? printMonth : printDate;
  return words.latest(print(event.day, atlas.texts.lang), atlas.texts.events[event.id] ?? event.id);
}
