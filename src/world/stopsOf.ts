import type { Day } from "#atlas/day.ts";
import type { Series } from "#atlas/figures.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas, LonLat, OverlayId, PlaceId } from "#atlas/types.ts";
import { changesByDay, type DayChanges } from "#world/changesByDay.ts";
import { countedUntil } from "#world/figuresOn.ts";

/** What the map is about, in degrees: from the Atlantic to the Altai, from the Gulf to the Barents Sea. */
const SUBJECT = { west: -12, east: 95, south: 25, north: 72 };

const isInside = ([lon, lat]: LonLat): boolean =>
  lon >= SUBJECT.west && lon <= SUBJECT.east && lat >= SUBJECT.south && lat <= SUBJECT.north;

const subjects = new WeakMap<Atlas, ReadonlySet<PlaceId>>();

/** Places whose class is told when it changes: what the map is about, and where a route leads. Found once for each atlas. */
export function subjectsOf(atlas: Atlas): ReadonlySet<PlaceId> {
  const known = subjects.get(atlas) ?? findSubjects(atlas);
  subjects.set(atlas, known);
  return known;
}

function findSubjects(atlas: Atlas): ReadonlySet<PlaceId> {
  const near = [...atlas.places.values()].filter(({ point }) => isInside(point));
  return new Set([...near.map(({ id }) => id), ...[...atlas.routes.values()].map(({ to }) => to)]);
}

/** What of a day's changes the map shows with this overlay: doors and routes always, classes of its own. */
export function shownOf(
  { crossings, routes, classes }: DayChanges,
  overlay: OverlayId | "none",
  told: ReadonlySet<PlaceId>,
): Pick<DayChanges, "crossings" | "routes"> & {
  readonly classes: DayChanges["classes"][OverlayId];
} {
  const own = overlay === "none" ? [] : classes[overlay];
  return { crossings, routes, classes: own.filter(({ id }) => told.has(id)) };
}

/** The days on which the map with this overlay changes: doors, routes, classes, numbers. In order; the first day of the atlas begins them. */
export function stopsOf(
  atlas: Atlas,
  overlay: OverlayId | "none",
  series: readonly Series[] = seriesShown(atlas, null),
): readonly Day[] {
  const told = subjectsOf(atlas);
  const days = new Set<Day>([atlas.first]);
  for (const [day, changes] of changesByDay(atlas))
    if (Object.values(shownOf(changes, overlay, told)).some(({ length }) => length > 0))
      days.add(day);
  for (const one of series)
    for (const figure of one.figures) {
      const day = countedUntil(figure, one);
      if (day > atlas.first && day <= atlas.last) days.add(day);
    }
  return [...days].sort((a, b) => a - b);
}
