import type { Atlas, Crossing, Route, SourceId } from "#atlas/types.ts";
import type { Lead } from "./leadOf.ts";

/** The sources of a route's card: its own, those of the number at its end, those of its crossings. */
export function routeSources(atlas: Atlas, route: Route, lead: Lead): SourceId[] {
  const spans = route.crossings.flatMap((id) => atlas.crossings.get(id)?.spans ?? []);
  return [
    ...new Set([
      ...(lead.figure?.sources ?? []),
      ...route.sources,
      ...spans.flatMap(({ sources }) => sources),
    ]),
  ];
}

/** The sources of a crossing's card: of its states first, then of its position. */
export const crossingSources = ({ spans, sources }: Crossing): SourceId[] => [
  ...new Set([...spans.flatMap((span) => span.sources), ...sources]),
];

/** The routes that go through a crossing. */
export const routesThrough = (atlas: Atlas, { id }: Crossing): Route[] =>
  [...atlas.routes.values()].filter(({ crossings }) => crossings.includes(id));
