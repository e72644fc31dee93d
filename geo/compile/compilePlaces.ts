import type { Place, PlaceId } from "#atlas/types.ts";
import type { FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable, refuseTwins } from "./readTable.ts";

const KINDS = ["", "map", "group", "territory"] as const;

/** A row of `places.csv`; groups and territories are named by figures and rules but have no shape of their own. */
export type PlaceRow = Place & { readonly shaped: boolean };

/** All places in the order of their ids. */
export function compilePlaces(
  files: readonly FactFile[],
  shapes: ReadonlyMap<string, number>,
  known: Known,
  problems: Problems,
): PlaceRow[] {
  const facts = readTable(files, "places.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const kind = read.oneOf("kind", KINDS);
    const shaped = kind === "" || kind === "map";
    read.sources();
    return {
      id: read.required("id") as PlaceId,
      names: {
        en: read.required("name_en"),
        de: read.required("name_de"),
        ru: read.required("name_ru"),
      },
      point: shaped ? [read.degrees("lon", 180), read.degrees("lat", 90)] : [0, 0],
      small: read.text("small") === "yes",
      size: shapes.get(read.text("id")) ?? 0,
      neighbours: read.places("neighbours").toSorted(),
      shaped,
    };
  });
}

/** Reports neighbours of which only one names the other. */
export function refuseOneSided(places: readonly PlaceRow[], problems: Problems): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  places.forEach(({ id, neighbours }, i) => {
    for (const other of neighbours)
      if (byId.get(other)?.neighbours.includes(id) === false)
        problems.add("places.csv", i + 2, `"${other}" does not name "${id}" as its neighbour`);
  });
}

/** Reports shapes without a place and places without a shape: neither may drop silently. */
export function refuseStrangers(
  places: readonly PlaceRow[],
  shapes: ReadonlyMap<string, number>,
  problems: Problems,
): void {
  for (const shape of shapes.keys())
    if (!places.some(({ id }) => id === shape))
      problems.add("places.csv", 1, `the shape "${shape}" has no place`);
  places.forEach(({ id, shaped }, i) => {
    if (shaped && !shapes.has(id))
      problems.add("places.csv", i + 2, `the place "${id}" has no shape`);
  });
}
