import type { CoreFile } from "#atlas/coreFile.ts";
import type { LongTextsFile } from "#atlas/longTexts.ts";
import type { Citations, RecordsFile } from "#atlas/records.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Atlas, Crossing, Place, SourceId, VisaSpan } from "#atlas/types.ts";

/** What comes after the first picture: the records, and the longer words in the language of the texts. */
type Later = {
  readonly records?: RecordsFile | undefined;
  readonly longTexts?: LongTextsFile | undefined;
};

/** The atlas in one language. Until the records are there nothing names its sources, and only the default series is known. */
export function openAtlas(core: CoreFile, texts: Texts, { records, longTexts }: Later = {}): Atlas {
  const cited = records?.citations;
  const cite = <T extends { readonly id: string }>(
    things: readonly T[],
    sources: Citations["routes" | "events"] | undefined,
  ) => things.map((thing) => ({ ...thing, sources: sources?.[thing.id] ?? NONE }));
  return {
    ...core,
    places: byId(core.places.map((place) => named(place, texts))),
    visa: new Map(
      core.visa.map(([place, spans]): [typeof place, VisaSpan[]] => [
        place,
        citeSpans(spans, cited?.visa[place]),
      ]),
    ),
    risk: new Map(core.risk),
    routes: byId(cite(core.routes, cited?.routes)),
    crossings: byId(
      core.crossings.map((crossing): Crossing => {
        const found = cited?.crossings[crossing.id];
        return {
          ...crossing,
          spans: citeSpans(crossing.spans, found?.spans),
          sources: found?.position ?? NONE,
        };
      }),
    ),
    events: byId(cite(core.events, cited?.events)),
    series: byId([core.series, ...core.dated, ...(records?.series ?? [])]),
    defaultSeries: core.series,
    checks: new Map(core.checks),
    stories: new Map(core.stories),
    texts: longTexts === undefined ? texts : { ...texts, series: longTexts.series },
  };
}

const NONE: readonly SourceId[] = [];

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<T["id"], T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The same spans with who says so; the lists stand in the order of the spans. */
const citeSpans = <T>(
  spans: readonly T[],
  sources: readonly (readonly SourceId[])[] | undefined,
): (T & { readonly sources: readonly SourceId[] })[] =>
  spans.map((span, i) => ({ ...span, sources: sources?.[i] ?? NONE }));

/** Under every language stands the name in the language of the texts: no other one is shown. */
function named(place: Omit<Place, "names">, { places }: Texts): Place {
  const name = places[place.id] ?? place.id;
  return { ...place, names: { en: name, de: name, ru: name } };
}
