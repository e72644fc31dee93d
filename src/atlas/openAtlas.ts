import type { CoreFile } from "#atlas/coreFile.ts";
import type { Series } from "#atlas/figures.ts";
import type { Atlas, Texts } from "#atlas/types.ts";

const byId = <T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<T["id"], T> =>
  new Map(things.map((thing) => [thing.id, thing]));

/** The atlas in one language; `more` are the series beyond the default one, once they are loaded. */
export function openAtlas(core: CoreFile, texts: Texts, more: readonly Series[] = []): Atlas {
  return {
    ...core,
    places: byId(core.places),
    visa: new Map(core.visa),
    risk: new Map(core.risk),
    routes: byId(core.routes),
    crossings: byId(core.crossings),
    events: byId(core.events),
    series: byId([core.series, ...more]),
    defaultSeries: core.series,
    checks: new Map(core.checks),
    texts,
  };
}
