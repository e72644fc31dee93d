import { type Day, printDay } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import type { Span } from "#atlas/span.ts";
import { LANGS, type PlaceId, type SourceId, type Texts } from "#atlas/types.ts";
import type { Compiled } from "#geo/compile.ts";

const dayText = (day: Day | null): string | null => (day === null ? null : printDay(day));

/** A span with its days in words; `end` is the first day on which it no longer holds. */
const dated = <S extends Span>({ from, until, ...rest }: S) => ({
  start: dayText(from),
  end: dayText(until),
  ...rest,
});

const figureText = ({ periodStart, periodEnd, asOf, ...rest }: Figure) => ({
  ...rest,
  periodStart: dayText(periodStart),
  periodEnd: dayText(periodEnd),
  asOf: dayText(asOf),
});

/** One JSON file for each place, by its letters: what the atlas knows of it, and the sources of all that. */
export function placeFiles(made: Compiled, release: string): ReadonlyMap<string, object> {
  const { core, records } = made;
  const groups = records.groups.map(({ id, names }) => ({
    id,
    names,
    point: null,
    neighbours: [],
  }));
  return new Map(
    [...core.places, ...groups].map((place) => [place.id, fileOf(place, made, release)]),
  );
}

type Named = {
  readonly id: PlaceId;
  readonly names: Readonly<Record<string, string>>;
  readonly point: readonly [number, number] | null;
  readonly neighbours: readonly PlaceId[];
};

function fileOf({ id, names, point, neighbours }: Named, made: Compiled, release: string): object {
  const { core, records, texts } = made;
  const titles = (pick: (one: Texts) => string | undefined) =>
    Object.fromEntries(LANGS.map((lang) => [lang, pick(texts[lang]) ?? ""]));
  const spansOf = <T>(all: readonly (readonly [PlaceId, T])[]): T | undefined =>
    all.find(([place]) => place === id)?.[1];
  const grounds = spansOf(records.risk);
  const facts = {
    figures: records.figures.filter(({ place }) => place === id).map(figureText),
    visa: (spansOf(core.visa) ?? []).map(dated),
    risk: (spansOf(core.risk) ?? []).map(dated),
    incidents: (grounds?.incidents ?? []).map(({ counts, place: _, ...one }) => ({
      ...one,
      counts: dayText(counts),
    })),
    treaties: grounds?.treaties ?? null,
    asylumDecisions: grounds?.decisions ?? [],
    routes: core.routes
      .filter(({ to }) => to === id)
      .map(({ legs: _, ...route }) => ({
        titles: titles((one) => one.routes[route.id]),
        ...dated(route),
      })),
    crossings: core.crossings
      .filter(({ from, to }) => from === id || to === id)
      .map(({ spans, ...crossing }) => ({
        titles: titles((one) => one.crossings[crossing.id]),
        ...crossing,
        spans: spans.map(dated),
      })),
    events: core.events
      .filter(({ places }) => places.includes(id))
      .map(({ day, lastDay, ...event }) => ({
        titles: titles((one) => one.events[event.id]),
        ...event,
        day: dayText(day),
        lastDay: dayText(lastDay),
      })),
  };
  const cited = citedIn(facts);
  return {
    release,
    id,
    names,
    point,
    neighbours,
    ...facts,
    sources: records.sources.filter((source) => cited.has(source.id)),
  };
}

/** Every source named anywhere inside. */
function citedIn(value: unknown): ReadonlySet<SourceId> {
  if (value === null || typeof value !== "object") return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, inner]): SourceId[] =>
      name === "sources" ? (inner as SourceId[]) : [...citedIn(inner)],
    ),
  );
}
