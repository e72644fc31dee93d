import type { Day } from "#atlas/day.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";

import type { ViewState } from "#view/viewState.ts";
import { printDate, printMonth } from "#words/numberWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { changesByDay, type DayChanges } from "#world/changesByDay.ts";
import { countedUntil } from "#world/figuresOn.ts";
import { shownOf, subjectsOf } from "#world/stopsOf.ts";

type CaptionWords = (typeof sceneWords)["en"]["caption"];

/** So many things are named; of the others it is said how many they are. */
const NAMED = 3;

/**
 * One line on a day: what happened on it, else what changed on the map, else the last event before it. Of reports, and of
 * what happened since the stop `before` without changing the map, only the number is told.
 */
export function captionOf(atlas: Atlas, view: ViewState, before: Day | null, day: Day): string {
  const words = sceneWords[view.lang].caption;
  const after = before === null || before >= day ? day - 1 : before;
  const events = eventsInOrder(atlas).filter((event) => after < event.day && event.day <= day);
  const onDay = events.filter((event) => event.day === day);
  const main = onDay.filter(({ kind }) => kind !== "report");
  const changes = changesTold(atlas, view, day, words);
  const changed =
    main.length > 0 ? changes.classes.slice(0, 1) : [...changes.doors, ...changes.classes];
  const told = main.length + changed.length > 0 ? main : onDay;
  const parts = [...told.map(({ id }) => atlas.texts.events[id] ?? id), ...changed];
  const named = parts.length > 0 ? parts.slice(0, NAMED) : [quietOf(atlas, view, day, words)];
  if (parts.length > NAMED) named.push(words.others(parts.length - NAMED));
  const text = named.join("; ");
  const silent = events.filter((event) => !told.includes(event));
  if (silent.length === 0) return text;
  const areReports = silent.every(({ kind }) => kind === "report");
  return `${text} (${(areReports ? words.reports : words.others)(silent.length)})`;
}

/** What changed on the day: doors by country, and classes of the overlay. */
function changesTold(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  words: CaptionWords,
): { readonly doors: readonly string[]; readonly classes: readonly string[] } {
  const all = changesByDay(atlas).get(day);
  if (all === undefined) return { doors: [], classes: [] };
  const changes = shownOf(all, view.overlay, subjectsOf(atlas));
  const nameOf = (id: PlaceId) => atlas.places.get(id)?.names[view.lang] ?? id;
  const byPlace = Map.groupBy(changes.crossings, ({ id }) => {
    const crossing = atlas.crossings.get(id);
    return crossing?.to ?? crossing?.from;
  });
  const doors = [...byPlace].map(([place, found]) => {
    const what = doorsOf(found, words);
    return place === undefined ? what : words.at(nameOf(place), what);
  });
  const routes = changes.routes.length;
  const { overlay } = view;
  const classes =
    overlay === "none"
      ? []
      : changes.classes.map(({ id, before, after }) => {
          const [was, is] = [before, after].map((key) => classWords(atlas, overlay, key));
          return words.at(nameOf(id), `${was} → ${is}`);
        });
  return {
    doors: doors.length === 0 && routes > 0 ? [words.routes(routes)] : doors,
    classes,
  };
}

function doorsOf(crossings: DayChanges["crossings"], words: CaptionWords): string {
  const count = (state: string) => crossings.filter(({ after }) => after === state).length;
  const named = [count("open"), count("closed"), count("restricted")] as const;
  const dark = count("lapsed") + count("unknown");
  return [words.crossings(...named), dark > 0 ? words.unknown(dark) : ""]
    .filter(Boolean)
    .join(", ");
}

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
