import { bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, AtlasEvent, PlaceId } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import type { Happening, Spot } from "#scene/happeningOf.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import { borderWords } from "#words/borderWords.ts";
import { printShortDate } from "#words/printShortDate.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { type Changes, changesBetween } from "#world/changesBetween.ts";
import { subjectsOf } from "#world/stopsOf.ts";

/** One difference in words, where it lies, and what one reads on about it. */
export type Difference = {
  readonly spot: Spot;
  readonly words: string;
  readonly focus: Focus;
};

/** What differs between two days: all of it, and the same as it is shown on the map. */
export type Comparison = {
  readonly changes: Changes;
  /** Borders first, then classes of the overlay, then what happened in between at other borders. */
  readonly differences: readonly Difference[];
  readonly happening: Happening;
};

/** What differs between two days, the earlier one first, told forwards. */
export function comparisonOf(atlas: Atlas, view: ViewState, early: Day, late: Day): Comparison {
  const changes = changesBetween(atlas, early, late);
  const borders = bordersTold(atlas, view, changes);
  const classes = classesTold(atlas, view, changes);
  const told = new Set([...borders, ...classes].map(({ spot }) => spot.place));
  const differences = [...borders, ...classes, ...eventsTold(atlas, view, changes, told)];
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
    return [
      {
        spot: { id, place: to, point: middle.crossing.point },
        words: caption.at(
          name,
          // The border as a whole may stay what it was while some of its crossings change.
          before.state === after.state
            ? changed.map(doorTold).join("; ")
            : `${states[before.state]} → ${states[after.state]}`,
        ),
        focus: { kind: "border", id },
      },
    ];
  });
}

function classesTold(atlas: Atlas, { overlay, lang }: ViewState, changes: Changes): Difference[] {
  if (overlay === "none") return [];
  const subjects = subjectsOf(atlas);
  return changes.classes[overlay].flatMap(({ id, before, after }): Difference[] => {
    const point = atlas.places.get(id)?.point;
    if (point === undefined || !subjects.has(id)) return [];
    const [was, is] = [before, after].map((key) => classWords(atlas, overlay, key));
    return [
      {
        spot: { id, place: id, point },
        words: sceneWords[lang].caption.at(nameOf(atlas, id), `${was} → ${is}`),
        focus: { kind: "place", id },
      },
    ];
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
  const dated = (name: string, { day }: AtlasEvent, title: string): string =>
    sceneWords[lang].caption.at(
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
    found.set(to, {
      spot: { id: event.id, place: to, point: door.point },
      words: dated(nameOf(atlas, to), event, atlas.texts.events[event.id] ?? event.id),
      focus: { kind: "event", id: event.id },
    });
  }
  const countOf = ({ spot }: Difference) =>
    events.filter(({ places }) => places.includes(spot.place)).length;
  return [...found.values()].sort((a, b) => countOf(b) - countOf(a));
}
