import { addDays, type Day } from "#atlas/day.ts";
import type { Edge } from "#atlas/edge.ts";
import { spanOn } from "#atlas/span.ts";
import type {
  Atlas,
  Crossing,
  CrossingSpan,
  CrossingState,
  PlaceId,
  RiskSpan,
  Route,
  VisaSpan,
} from "#atlas/types.ts";

/** What a Russian passport holder needed on the day; `undefined` where nothing is known. */
export const visaOn = (atlas: Atlas, place: PlaceId, day: Day): VisaSpan | undefined =>
  spanOn(atlas.visa.get(place) ?? [], day);

/** The class of documented forced return that is shown on the day. After the last search only later cases change it, and only upwards. */
export const riskOn = (atlas: Atlas, place: PlaceId, day: Day): RiskSpan | undefined =>
  spanOn(atlas.risk.get(place) ?? [], day);

/** The day that the classes of documented forced return speak of: the chosen one, but never one after the last search. */
export const evidenceDay = ({ riskSeen }: Pick<Atlas, "riskSeen">, day: Day): Day =>
  Math.min(day, riskSeen) as Day;

/** Since which day cases after the last search set the class; `null` where none do. */
export function raisedOn(atlas: Atlas, place: PlaceId, day: Day): Day | null {
  const from = riskOn(atlas, place, day)?.from ?? atlas.first;
  return from > atlas.riskSeen ? from : null;
}

/** So many days after the last search its evidence is old. */
const DAYS_UNTIL_OLD = 183;

/** The first day on which the evidence of forced return is old. */
export const evidenceOldFrom = ({ riskSeen }: Pick<Atlas, "riskSeen">): Day =>
  addDays(riskSeen, DAYS_UNTIL_OLD);

/** Whether the evidence of forced return was old on the day. */
export const isEvidenceOld = (atlas: Pick<Atlas, "riskSeen">, day: Day): boolean =>
  day >= evidenceOldFrom(atlas);

/** What held at the crossing on the day; `undefined` where no source was found. */
export const passageOn = (crossing: Crossing, day: Day): CrossingSpan | undefined =>
  spanOn(crossing.spans, day);

/** The crossing's state on the day; without a source it is unknown. */
export const crossingOn = (crossing: Crossing, day: Day): CrossingState =>
  passageOn(crossing, day)?.state ?? "unknown";

/** `unknown`: not found closed, but no source confirms it for the day; `lapsed`: what was announced for its best crossing is over. */
export type RouteState = CrossingState | "before";

/** From the state that lets most people through; of what is not known, the one that a source spoke of comes first. */
export const BEST_FIRST: readonly CrossingState[] = [
  "open",
  "restricted",
  "lapsed",
  "unknown",
  "closed",
];

/** The route's state on the day: its own span, unknown between the bounds of its ends, then the best of its crossings. */
export function routeOn(atlas: Atlas, route: Route, day: Day): RouteState {
  if (day < route.from) return mayHaveBegun(route.since, day) ? "unknown" : "before";
  if (route.until !== null && day >= route.until)
    return route.ends !== null && day < route.ends.latest ? "unknown" : "closed";
  const states = route.crossings.flatMap((id) => {
    const crossing = atlas.crossings.get(id);
    return crossing === undefined ? [] : [crossingOn(crossing, day)];
  });
  const best = BEST_FIRST.find((state) => states.includes(state));
  return best ?? "unknown";
}

/** What was only known by a day says nothing of the days before it. */
const mayHaveBegun = (since: Edge | null, day: Day): boolean =>
  since !== null && since.earliest !== null && day >= since.earliest;
