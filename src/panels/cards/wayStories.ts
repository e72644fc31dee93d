import type { Day } from "#atlas/day.ts";
import { parseDay } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingSpan, Route, SourceId } from "#atlas/types.ts";
import type { Library } from "#panels/library.ts";
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

/** The newest dated source of a span that was published by the day; `null` where none is dated to the day. */
export function lastConfirmed(library: Library, span: CrossingSpan, day: Day): Day | null {
  const days = span.sources.flatMap(
    (id) => parseDay(library.sources.get(id)?.publishedOn ?? "") ?? [],
  );
  const past = days.filter((published) => published <= day);
  return past.length === 0 ? null : (Math.max(...past) as Day);
}
