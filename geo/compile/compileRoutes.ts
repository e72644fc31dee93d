import { addDays } from "#atlas/day.ts";
import { greatCircle } from "#atlas/greatCircle.ts";
import type { Leg } from "#atlas/leg.ts";
import type { CrossingId, LonLat, Place, PlaceId, Route, RouteId } from "#atlas/types.ts";
import type { FactFile, Known, Reader } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readEdge, requiredEdge } from "./readEdge.ts";
import type { Prose } from "./readProse.ts";
import { readTable, refuseTwins } from "./readTable.ts";

/** A stop of a route; `point` is `null` where no reliable one was found, and then no line is drawn. */
export type Stop = {
  readonly id: string;
  readonly point: LonLat | null;
  readonly crossing: CrossingId | null;
  readonly names: Readonly<Record<"en" | "de" | "ru", string>>;
};

/** The stops of `waypoints.csv`. Countries stand at their label point; at an `edge` a way leaves Russia whose beginning nobody names. */
export function compileStops(
  files: readonly FactFile[],
  places: readonly Place[],
  known: Known,
  problems: Problems,
): Map<string, Stop> {
  const facts = readTable(files, "waypoints.csv", problems);
  refuseTwins(facts, problems);
  const stops = facts.map((fact): Stop => {
    const read = readFact(fact, known, problems);
    const place = read.place("place");
    const at = read.oneOf("at", ["point", "edge", "label", "none"] as const);
    const crossing = read.text("crossing");
    if (crossing !== "" && !known.crossings.has(crossing))
      read.wrong(`there is no crossing "${crossing}"`);
    read.sources();
    return {
      id: read.required("id"),
      point:
        at === "none"
          ? null
          : at === "label"
            ? labelPoint(places, place)
            : [read.degrees("lon", 180), read.degrees("lat", 90)],
      crossing: crossing === "" ? null : (crossing as CrossingId),
      names: {
        en: read.required("name_en"),
        de: read.required("name_de"),
        ru: read.required("name_ru"),
      },
    };
  });
  return new Map(stops.map((stop) => [stop.id, stop]));
}

const labelPoint = (places: readonly Place[], id: PlaceId): LonLat | null =>
  places.find((place) => place.id === id)?.point ?? null;

/** The routes, their legs as great circles. Legs only touch official crossings, airports and cities. */
export function compileRoutes(
  prose: readonly Prose[],
  stops: ReadonlyMap<string, Stop>,
  known: Known,
  problems: Problems,
): Route[] {
  return prose.map((one): Route => {
    const read = readFact(one.fact, known, problems);
    const names = read.list("legs");
    for (const name of names)
      if (!stops.has(name)) read.wrong(`waypoints.csv has no stop "${name}"`);
    for (const id of read.list("crossings"))
      if (!known.crossings.has(id)) read.wrong(`there is no crossing "${id}"`);
    if (one.texts.en.title === "") read.wrong("the route has no title");
    const through = names.flatMap((name) => stops.get(name)?.crossing ?? []);
    const [since, ends] = [requiredEdge(read, "from"), readEdge(read, "until")];
    const from = since.latest;
    const until = ends === null ? null : (ends.earliest ?? addDays(from, 1));
    if (until !== null && until <= from) read.wrong(`a span of "${one.id}" ends before it begins`);
    return {
      id: one.id as RouteId,
      to: read.place("to"),
      who: read.oneOf("who", ["general", "asylum-seekers", "deserters"] as const),
      modes: read.list("modes") as Route["modes"],
      from,
      until,
      stops: names,
      legs: legsOf(names, stops, read),
      since: since.edge,
      ends: ends?.edge ?? null,
      crossings: [...new Set([...through, ...(read.list("crossings") as CrossingId[])])],
      confidence: read.oneOf("confidence", ["high", "medium", "low"] as const),
      sources: read.sources(),
    };
  });
}

function legsOf(names: readonly string[], stops: ReadonlyMap<string, Stop>, read: Reader): Leg[] {
  const modes = read.list("leg_modes");
  if (modes.length !== names.length - 1) read.wrong(`"leg_modes" needs ${names.length - 1} values`);
  return names.slice(1).flatMap((to, i): Leg[] => {
    const from = names[i] as string;
    const start = stops.get(from)?.point ?? null;
    const end = stops.get(to)?.point ?? null;
    const mode = modes[i];
    if (mode !== "air" && mode !== "land" && mode !== "mixed") {
      read.wrong(`"${mode}" is no way to travel a leg`);
      return [];
    }
    if (start === null || end === null || String(start) === String(end)) return [];
    return [{ from, to, mode, path: greatCircle(start, end) }];
  });
}
