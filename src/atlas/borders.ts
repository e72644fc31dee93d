import { BELARUS, HOME } from "#atlas/home.ts";
import type { Place, PlaceId } from "#atlas/types.ts";

/** The two places of a border, the one that people leave first: `RUS-FIN`, `BLR-POL`. */
export type BorderId = string & { readonly __id: "border" };

/** A land border of Russia, or of Belarus, with one neighbour. */
export type Border = { readonly id: BorderId; readonly from: PlaceId; readonly to: PlaceId };

/** The id of the border that people cross from one place to the other. */
export const borderId = (from: PlaceId, to: PlaceId | null): BorderId =>
  `${from}-${to}` as BorderId;

/** Where a border of that id leads. */
export const neighbourOf = (id: BorderId): PlaceId => id.slice(id.indexOf("-") + 1) as PlaceId;

/** The land borders that a way out can lead across, by their ids: Russia's first, each in the order of the neighbours' letters. */
export function bordersOf(places: ReadonlyMap<PlaceId, Place>): ReadonlyMap<BorderId, Border> {
  const known = found.get(places) ?? findBorders(places);
  found.set(places, known);
  return known;
}

const found = new WeakMap<ReadonlyMap<PlaceId, Place>, ReadonlyMap<BorderId, Border>>();

function findBorders(places: ReadonlyMap<PlaceId, Place>): ReadonlyMap<BorderId, Border> {
  const ways = [HOME, BELARUS].flatMap((from) =>
    (places.get(from)?.neighbours ?? [])
      .filter((to) => to !== HOME)
      .map((to): Border => ({ id: borderId(from, to), from, to })),
  );
  return new Map(ways.map((border) => [border.id, border]));
}
