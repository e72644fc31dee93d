import { addDays, type Day } from "#atlas/day.ts";
import type { Atlas, CrossingState, Route } from "#atlas/types.ts";
import { type Knowledge, passageKnowledge } from "#world/knowledgeOn.ts";
import { crossingOn, routeOn } from "#world/worldOn.ts";

/** How well the state of a route is known on the day: by the bounds of its own ends, else by the crossing on it that is known best. */
export function routeKnowledge(atlas: Atlas, route: Route, day: Day): Knowledge<CrossingState> {
  const { from, until, since, ends } = route;
  const state = routeOn(atlas, route, day);
  if (day < from)
    return state === "unknown" && since !== null && since.earliest !== null
      ? { kind: "begins", after: addDays(since.earliest, -1), by: since.latest }
      : { kind: "silent" };
  if (until !== null && day >= until)
    return state === "unknown" && ends !== null
      ? { kind: "ends", before: null, after: addDays(until, -1), by: ends.latest }
      : { kind: "held" };
  const found = route.crossings
    .flatMap((id) => atlas.crossings.get(id) ?? [])
    .filter((crossing) => crossingOn(crossing, day) === state)
    .map((crossing) => passageKnowledge(crossing, day));
  return found.toSorted((a, b) => rankOf(b) - rankOf(a))[0] ?? { kind: "silent" };
}

const MUCH = Number.POSITIVE_INFINITY;

/** The later the last day that a source speaks for, the better. */
function rankOf(knowledge: Knowledge<CrossingState>): number {
  if (knowledge.kind === "held") return MUCH;
  if (knowledge.kind === "confirmed") return knowledge.on;
  return knowledge.kind === "announced" || knowledge.kind === "lapsed" ? knowledge.to : 0;
}
