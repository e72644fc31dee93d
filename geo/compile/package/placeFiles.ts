import { openAtlas } from "#atlas/openAtlas.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { Compiled } from "#geo/compiled.ts";
import { dated, dayText } from "./dated.ts";
import { figureText } from "./figureText.ts";
import { citedIn, inEachLang, licencesOf } from "./fileParts.ts";

/** One JSON file for each place, by its letters: what the atlas knows of it, and the sources of all that. */
export function placeFiles(made: Compiled, release: string): ReadonlyMap<string, object> {
  const { core, records, texts } = made;
  const atlas = openAtlas(core, texts.en, { records });
  const places = core.places.map(({ id, point, neighbours }) => ({
    id,
    names: inEachLang(made, ({ places: names }) => names[id]),
    point,
    neighbours,
  }));
  const groups = records.groups.map(({ id, names }) => ({
    id,
    names,
    point: null,
    neighbours: [],
  }));
  return new Map(
    [...places, ...groups].map((place) => [place.id, fileOf(place, atlas, made, release)]),
  );
}

type Named = {
  readonly id: PlaceId;
  readonly names: Readonly<Record<string, string>>;
  readonly point: readonly [number, number] | null;
  readonly neighbours: readonly PlaceId[];
};

function fileOf(
  { id, names, point, neighbours }: Named,
  atlas: Atlas,
  made: Compiled,
  release: string,
): object {
  const { records } = made;
  const titles = (pick: (one: Texts) => string | undefined) => inEachLang(made, pick);
  const grounds = records.risk.find(([place]) => place === id)?.[1];
  const facts = {
    figures: records.figures.filter(({ place }) => place === id).map(figureText),
    visa: (atlas.visa.get(id) ?? []).map(dated),
    riskEvidenceDay: dayText(atlas.riskSeen),
    risk: (atlas.risk.get(id) ?? []).map(dated),
    incidents: (grounds?.incidents ?? []).map(({ counts, endedBy, place: _, ...one }) => ({
      ...one,
      counts: dayText(counts),
      endedBy: endedBy === null ? null : dayText(endedBy),
    })),
    treaties: grounds?.treaties ?? null,
    asylumDecisions: grounds?.decisions ?? [],
    routes: [...atlas.routes.values()]
      .filter(({ to }) => to === id)
      .map(({ legs: _, ...route }) => ({
        titles: titles((one) => one.routes[route.id]),
        ...dated(route),
      })),
    crossings: [...atlas.crossings.values()]
      .filter(({ from, to }) => from === id || to === id)
      .map(({ spans, ...crossing }) => ({
        titles: titles((one) => one.crossings[crossing.id]),
        ...crossing,
        spans: spans.map(dated),
      })),
    events: [...atlas.events.values()]
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
    licences: licencesOf(facts.crossings),
    ...facts,
    sources: records.sources.filter((source) => cited.has(source.id)),
  };
}
