import { geoDistance } from "d3-geo";
import { bearingOf } from "#atlas/bearingOf.ts";
import { EARTH_KM } from "#atlas/earthKm.ts";
import type { LonLat, Place, PlaceId } from "#atlas/types.ts";

const WINDS = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;
/** One of the eight directions of the compass. */
export type Wind = (typeof WINDS)[number];

/** A place that one can walk to from another: where it lies, in degrees clockwise from north and in km, and whether both share a border. */
export type Neighbour = {
  readonly id: PlaceId;
  readonly byLand: boolean;
  readonly bearing: number;
  readonly wind: Wind;
  readonly km: number;
};

/** By place, the places next to it: first over land, then over water, each by the compass from north. */
export type Neighbourhood = ReadonlyMap<PlaceId, readonly Neighbour[]>;

/** Places without a land border are tied to so many others. */
const NEAREST = 3;
/** One label cannot stand for the whole of a country this wide: from Astana or Ulaanbaatar, Russia lies north. */
const MORE_POINTS: Readonly<Record<string, readonly LonLat[]>> = {
  RUS: [
    [70, 58],
    [105, 60],
    [135, 55],
  ],
};

type Way = { readonly a: Place; readonly b: Place; readonly byLand: boolean; readonly km: number };

/** Who is next to whom. Land borders come from the borders' topology; islands are tied to the nearest three places, and what is still apart by the shortest way over water, so that every place can be reached from every other. */
export function neighboursOf(places: ReadonlyMap<PlaceId, Place>): Neighbourhood {
  const all = [...places.values()];
  const land = all.flatMap((a) =>
    a.neighbours.flatMap((id): Way[] => {
      const b = places.get(id);
      return b === undefined || a.id > b.id ? [] : [{ a, b, byLand: true, km: kmBetween(a, b) }];
    }),
  );
  const water = all
    .filter(({ neighbours }) => neighbours.every((id) => !places.has(id)))
    .flatMap((a) => waysFrom(a, all).slice(0, NEAREST));
  const ways = withBridges(all, [...land, ...water]);
  const found = new Map<PlaceId, Map<PlaceId, Neighbour>>(all.map(({ id }) => [id, new Map()]));
  for (const { a, b, byLand, km } of ways) {
    found.get(a.id)?.set(b.id, { id: b.id, byLand, km, ...courseTo(a, b) });
    found.get(b.id)?.set(a.id, { id: a.id, byLand, km, ...courseTo(b, a) });
  }
  return new Map([...found].map(([id, ones]) => [id, [...ones.values()].toSorted(byCompass)]));
}

const byCompass = (a: Neighbour, b: Neighbour): number =>
  Number(b.byLand) - Number(a.byLand) || a.bearing - b.bearing;

const waysFrom = (a: Place, others: readonly Place[]): readonly Way[] =>
  others
    .filter((b) => b !== a)
    .map((b) => ({ a, b, byLand: false, km: kmBetween(a, b) }))
    .toSorted((one, two) => one.km - two.km);

/** Ties the smallest part that is still apart to the rest by its shortest way, until there is one part. */
function withBridges(all: readonly Place[], ways: readonly Way[]): readonly Way[] {
  const parts = partsOf(all, ways).toSorted((a, b) => a.length - b.length);
  const [smallest] = parts;
  if (smallest === undefined || parts.length === 1) return ways;
  const rest = parts.slice(1).flat();
  const [bridge] = smallest
    .flatMap((place) => waysFrom(place, rest).slice(0, 1))
    .toSorted((one, two) => one.km - two.km);
  return bridge === undefined ? ways : withBridges(all, [...ways, bridge]);
}

/** Places that hang together, part by part. */
function partsOf(all: readonly Place[], ways: readonly Way[]): readonly (readonly Place[])[] {
  const parts = new Map(all.map((place) => [place, [place]]));
  for (const { a, b } of ways) {
    const [one = [], two = []] = [parts.get(a), parts.get(b)];
    if (one === two) continue;
    one.push(...two);
    for (const place of two) parts.set(place, one);
  }
  return [...new Set(parts.values())];
}

const kmApart = (a: LonLat, b: LonLat): number => EARTH_KM * geoDistance([...a], [...b]);

const pointsOf = ({ id, point }: Place): readonly LonLat[] => [point, ...(MORE_POINTS[id] ?? [])];

type Pair = { readonly from: LonLat; readonly to: LonLat; readonly km: number };

/** The two points of two places that lie nearest to each other. */
function nearestPair(a: Place, b: Place): Pair {
  const pairs = pointsOf(a).flatMap((from) =>
    pointsOf(b).map((to): Pair => ({ from, to, km: kmApart(from, to) })),
  );
  return pairs.reduce((best, pair) => (pair.km < best.km ? pair : best));
}

const kmBetween = (a: Place, b: Place): number => nearestPair(a, b).km;

/** The first course of the great circle from one place to the other. */
function courseTo(a: Place, b: Place): Pick<Neighbour, "bearing" | "wind"> {
  const { from, to } = nearestPair(a, b);
  const bearing = bearingOf(from, to);
  return { bearing, wind: WINDS[Math.round(bearing / 45) % WINDS.length] ?? "n" };
}
