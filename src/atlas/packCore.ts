import { type Columns, toColumns, toRows } from "#atlas/columns.ts";
import type { CoreFile, Unsourced } from "#atlas/coreFile.ts";
import type { Figure, Series } from "#atlas/figures.ts";
import { greatCircle } from "#atlas/greatCircle.ts";
import type { Leg } from "#atlas/leg.ts";
import type {
  Crossing,
  CrossingId,
  CrossingSpan,
  LonLat,
  PlaceId,
  RiskSpan,
  Route,
  VisaSpan,
} from "#atlas/types.ts";

type PlaceFacts = CoreFile["places"][number];
type PackedLeg = Omit<Leg, "path"> & { readonly ends: readonly [LonLat, LonLat] };
type PackedRoute = Omit<Unsourced<Route>, "legs"> & { readonly legs: readonly PackedLeg[] };

/** The core as it travels: in columns, and without what follows from the rest. */
export type PackedCore = Omit<
  CoreFile,
  "places" | "visa" | "risk" | "routes" | "crossings" | "events" | "series" | "dated"
> & {
  /** Each pair of neighbours stands once, with the first of the two. */
  readonly places: Columns<PlaceFacts>;
  readonly visa: Columns<{ readonly place: PlaceId } & Unsourced<VisaSpan>>;
  readonly risk: Columns<{ readonly place: PlaceId } & RiskSpan>;
  readonly routes: Columns<PackedRoute>;
  readonly crossings: Columns<Omit<Crossing, "sources" | "spans">>;
  readonly passages: Columns<{ readonly crossing: CrossingId } & Unsourced<CrossingSpan>>;
  readonly events: Columns<CoreFile["events"][number]>;
  readonly series: PackedSeries;
  readonly dated: readonly PackedSeries[];
};

type PackedSeries = Omit<Series, "figures"> & { readonly figures: Columns<Figure> };

const packSeries = (series: Series): PackedSeries => ({
  ...series,
  figures: toColumns(series.figures),
});

const unpackSeries = (packed: PackedSeries): Series => ({
  ...packed,
  figures: toRows(packed.figures),
});

/** Packs the core for the way to the page; `unpackCore` gives back the same. */
export const packCore = (core: CoreFile): PackedCore => ({
  ...core,
  places: toColumns(
    core.places.map((place) => ({
      ...place,
      neighbours: place.neighbours.filter((other) => other > place.id),
    })),
  ),
  visa: toColumns(core.visa.flatMap(([place, spans]) => spans.map((span) => ({ place, ...span })))),
  risk: toColumns(core.risk.flatMap(([place, spans]) => spans.map((span) => ({ place, ...span })))),
  routes: toColumns(core.routes.map((route) => ({ ...route, legs: route.legs.map(packLeg) }))),
  crossings: toColumns(core.crossings.map(({ spans: _, ...crossing }) => crossing)),
  passages: toColumns(
    core.crossings.flatMap(({ id, spans }) => spans.map((span) => ({ crossing: id, ...span }))),
  ),
  events: toColumns(core.events),
  series: packSeries(core.series),
  dated: core.dated.map(packSeries),
});

/** The core as the build made it. */
export function unpackCore({ passages, ...packed }: PackedCore): CoreFile {
  const spans = Map.groupBy(toRows(passages), ({ crossing }) => crossing);
  return {
    ...packed,
    places: withBothNeighbours(toRows(packed.places)),
    visa: byPlace(toRows(packed.visa)),
    risk: byPlace(toRows(packed.risk)),
    routes: toRows(packed.routes).map((route) => ({ ...route, legs: route.legs.map(unpackLeg) })),
    crossings: toRows(packed.crossings).map((crossing) => ({
      ...crossing,
      spans: (spans.get(crossing.id) ?? []).map(({ crossing: _, ...span }) => span),
    })),
    events: toRows(packed.events),
    series: unpackSeries(packed.series),
    dated: packed.dated.map(unpackSeries),
  };
}

const packLeg = ({ path, ...leg }: Leg): PackedLeg => {
  const [start, end] = [path[0], path.at(-1)];
  if (start === undefined || end === undefined)
    throw new Error(`${leg.from}–${leg.to} has no path`);
  return { ...leg, ends: [start, end] };
};

const unpackLeg = ({ ends: [start, end], ...leg }: PackedLeg): Leg => ({
  ...leg,
  path: greatCircle(start, end),
});

function byPlace<T extends { readonly place: PlaceId }>(
  rows: readonly T[],
): [PlaceId, Omit<T, "place">[]][] {
  const groups = Map.groupBy(rows, ({ place }) => place);
  return [...groups].map(([place, spans]) => [place, spans.map(({ place: _, ...span }) => span)]);
}

function withBothNeighbours(places: readonly PlaceFacts[]): PlaceFacts[] {
  const before = new Map<PlaceId, PlaceId[]>();
  for (const { id, neighbours } of places)
    for (const other of neighbours) before.set(other, [...(before.get(other) ?? []), id]);
  return places.map((place) => ({
    ...place,
    neighbours: [...(before.get(place.id) ?? []), ...place.neighbours].toSorted(),
  }));
}
