import type { CoreFile } from "#atlas/coreFile.ts";
import type { Citations } from "#atlas/records.ts";
import type { AtlasEvent, Crossing, PlaceId, Route, SourceId, VisaSpan } from "#atlas/types.ts";

type Cited = {
  readonly visa: readonly (readonly [PlaceId, readonly VisaSpan[]])[];
  readonly routes: readonly Route[];
  readonly crossings: readonly Crossing[];
  readonly events: readonly AtlasEvent[];
};

/** Parts what the first picture draws from who says so; `openAtlas` joins them again. */
export const takeCitations = ({
  visa,
  routes,
  crossings,
  events,
}: Cited): {
  readonly drawn: Pick<CoreFile, keyof Cited>;
  readonly citations: Citations;
} => ({
  drawn: {
    visa: visa.map(([place, spans]) => [place, spans.map(unsourced)]),
    routes: routes.map(unsourced),
    crossings: crossings.map(({ sources: _, spans, ...crossing }) => ({
      ...crossing,
      spans: spans.map(unsourced),
    })),
    events: events.map(unsourced),
  },
  citations: {
    visa: Object.fromEntries(visa.map(([place, spans]) => [place, spans.map(sourcesOf)])),
    routes: byId(routes, sourcesOf),
    crossings: byId(crossings, ({ sources, spans }) => ({
      position: sources,
      spans: spans.map(sourcesOf),
    })),
    events: byId(events, sourcesOf),
  },
});

type Sourced = { readonly sources: readonly SourceId[] };

const sourcesOf = ({ sources }: Sourced): readonly SourceId[] => sources;

function unsourced<T extends Sourced>({ sources: _, ...fact }: T): Omit<T, "sources"> {
  return fact;
}

const byId = <T extends { readonly id: string }, V>(
  things: readonly T[],
  pick: (thing: T) => V,
): Readonly<Record<string, V>> =>
  Object.fromEntries(things.map((thing) => [thing.id, pick(thing)]));
