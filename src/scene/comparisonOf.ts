import { bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, AtlasEvent, PlaceId } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import type { Happening, Spot } from "#scene/happeningOf.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { type Changes, changesBetween } from "#world/changesBetween.ts";
import { countedOn } from "#world/figuresOn.ts";
import { subjectsOf } from "#world/stopsOf.ts";

/** One difference in words, where it lies, and what one reads on about it. */
export type Difference = {
  readonly spot: Spot;
  readonly words: string;
  /** The same where there is little room: without names of single crossings, and without the day. */
  readonly short: string;
  readonly focus: Focus;
  /** The border, or the class of the overlay, as a whole became another. */
  readonly isWhole: boolean;
};

/** What differs between two days: all of it, and the same as it is shown on the map. */
export type Comparison = {
  readonly changes: Changes;
  /** First what became another as a whole: borders, then classes of the overlay; then what became of single crossings or happened in between at other borders. Among equals first where most people were counted by the later day. */
  readonly differences: readonly Difference[];
  readonly happening: Happening;
};

/** What differs between two days, the earlier one first, told forwards. */
export function comparisonOf(atlas: Atlas, view: ViewState, early: Day, late: Day): Comparison {
  const changes = changesBetween(atlas, early, late);
  const borders = bordersTold(atlas, view, changes);
  const classes = classesTold(atlas, view, changes);
  const told = new Set([...borders, ...classes].map(({ spot }) => spot.place));
  const counted = countedOn(seriesOn(atlas, view.series, late), late);
  const people = ({ spot }: Difference) => counted.get(spot.place)?.value ?? 0;
  const differences = [...borders, ...classes, ...eventsTold(atlas, view, changes, told)].toSorted(
    (a, b) =>
      Number(b.isWhole) - Number(a.isWhole) ||
      Number(b.focus.kind === "border" && b.isWhole) -
        Number(a.focus.kind === "border" && a.isWhole) ||
      people(b) - people(a),
  );
  const doors = changes.crossings.flatMap(({ id }): Spot[] => {
    const crossing = atlas.crossings.get(id);
    return crossing === undefined
      ? []
      : [{ id, place: crossing.to ?? crossing.from, point: crossing.point }];
  });
  return {
    changes,
    differences,
    happening: { key: `${early}-${late}`, spots: doors, notes: differences },
  };
}

const nameOf = (atlas: Atlas, id: PlaceId): string =>
  atlas.places.get(id)?.names[atlas.texts.lang] ?? id;

function bordersTold(atlas: Atlas, { lang }: ViewState, changes: Changes): Difference[] {
  const { states } = borderWords[lang];
  const { caption, states: doors } = sceneWords[lang];
  const doorsCounted = (all: Changes["crossings"]) => {
    const count = (state: string) => all.filter(({ after }) => after === state).length;
    return caption.crossings(count("open"), count("closed"), count("restricted"));
  };
  const doorTold = ({ id, before, after }: Changes["crossings"][number]) =>
    `${atlas.texts.crossings[id] ?? id} ${doors[before]} → ${doors[after]}`;
  return changes.borders.flatMap(({ id, before, after }): Difference[] => {
    const { from, to } = after.border;
    const changed = changes.crossings.flatMap((change) => {
      const crossing = atlas.crossings.get(change.id);
      return crossing?.from === from && crossing.to === to ? [{ ...change, crossing }] : [];
    });
    // The one in the middle of those that changed.
    const [middle] = changed
      .toSorted((a, b) => a.crossing.point[1] - b.crossing.point[1])
      .slice(Math.floor(changed.length / 2));
    if (middle === undefined) return [];
    const name = from === HOME ? nameOf(atlas, to) : `${nameOf(atlas, from)}–${nameOf(atlas, to)}`;
    const spot = { id, place: to, point: middle.crossing.point };
    const focus = { kind: "border", id } as const;
    // The border as a whole may stay what it was while some of its crossings change.
    if (before.state === after.state) {
      const words = caption.at(name, changed.map(doorTold).join("; "));
      const counted = doorsCounted(changed);
      const short = counted === "" ? words : caption.at(name, counted);
      return [{ spot, focus, words, short, isWhole: false }];
    }
    const words = caption.at(name, `${states[before.state]} → ${states[after.state]}`);
    return [{ spot, focus, words, short: words, isWhole: true }];
  });
}

function classesTold(atlas: Atlas, { overlay, lang }: ViewState, changes: Changes): Difference[] {
  if (overlay === "none") return [];
  const subjects = subjectsOf(atlas);
  return changes.classes[overlay].flatMap(({ id, before, after }): Difference[] => {
    const point = atlas.places.get(id)?.point;
    if (point === undefined || !subjects.has(id)) return [];
    const [was, is] = [before, after].map((key) => classWords(atlas, overlay, key));
    const words = sceneWords[lang].caption.at(nameOf(atlas, id), `${was} → ${is}`);
    const spot = { id, place: id, point };
    return [{ spot, words, short: words, focus: { kind: "place", id }, isWhole: true }];
  });
}

/** The last event about Russia and one neighbour, for neighbours of which nothing else is told: a border that stays open can be the story. */
function eventsTold(
  atlas: Atlas,
  { lang }: ViewState,
  { events }: Changes,
  told: ReadonlySet<PlaceId>,
): Difference[] {
  const found = new Map<PlaceId, Difference>();
  const { at } = sceneWords[lang].caption;
  const dated = (name: string, { day }: AtlasEvent, title: string): string =>
    at(
      title.startsWith(name) ? printShortDate(day, lang) : `${name}, ${printShortDate(day, lang)}`,
      title,
    );
  for (const { from, to } of bordersOf(atlas.places).values()) {
    if (told.has(to) || from !== HOME) continue;
    const event = events.findLast(({ places }) => places.length <= 2 && places.includes(to));
    const door = [...atlas.crossings.values()].find(
      (crossing) => crossing.to === to && crossing.from === from && crossing.type !== "air",
    );
    if (event === undefined || door === undefined) continue;
    const [name, title] = [nameOf(atlas, to), atlas.texts.events[event.id] ?? event.id];
    found.set(to, {
      spot: { id: event.id, place: to, point: door.point },
      words: dated(name, event, title),
      short: title.startsWith(name) ? title : at(name, title),
      focus: { kind: "event", id: event.id },
      isWhole: false,
    });
  }
  const countOf = ({ spot }: Difference) =>
    events.filter(({ places }) => places.includes(spot.place)).length;
  return [...found.values()].sort((a, b) => countOf(b) - countOf(a));
}
