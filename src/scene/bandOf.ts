import { addMonths, type Day, monthStart } from "#atlas/day.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";
import type { Tone } from "#scene/scene.ts";

/** The world by class at the beginning of every month: for each class its colour, and its share of the places that have any class, from 0 to 1. */
export type ClassBand = {
  readonly days: readonly Day[];
  readonly rows: readonly { readonly tone: Tone; readonly shares: readonly number[] }[];
};

const made = new WeakMap<Atlas, Map<OverlayId, ClassBand>>();

/** The classes of an overlay over time, in the order of its key. Found once for each atlas and overlay. */
export function bandOf(atlas: Atlas, id: OverlayId): ClassBand {
  const known = made.get(atlas) ?? new Map<OverlayId, ClassBand>();
  made.set(atlas, known);
  const band = known.get(id) ?? find(atlas, id);
  known.set(id, band);
  return band;
}

function find(atlas: Atlas, id: OverlayId): ClassBand {
  const { classes, classOn, leftOut } = OVERLAY[id];
  const days: Day[] = [atlas.first];
  const start = monthStart(atlas.first);
  for (let day = addMonths(start, 1); day <= atlas.last; day = addMonths(day, 1)) days.push(day);
  // Coasts without people and parts of other states never have a class; they would only make the others look few.
  const told = [...atlas.places.keys()]
    .filter((place) => !leftOut.includes(place))
    .map((place) => days.map((day) => classOn(atlas, place, day).key))
    .filter((keys) => keys.some((key) => key !== "no-data"));
  const rows = classes.map((key) => ({
    tone: `${id}-${key}`,
    shares: days.map((_, i) => told.filter((keys) => keys[i] === key).length / told.length),
  }));
  return { days, rows: rows.filter(({ shares }) => shares.some((share) => share > 0)) };
}
