import type { Day } from "#atlas/day.ts";
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

/** What held at the crossing on the day; `undefined` where no source was found. */
export const passageOn = (crossing: Crossing, day: Day): CrossingSpan | undefined =>
  spanOn(crossing.spans, day);

/** The crossing's state on the day; without a source it is unknown. */
export const crossingOn = (crossing: Crossing, day: Day): CrossingState =>
  passageOn(crossing, day)?.state ?? "unknown";

/** `unknown`: not found closed, but no source confirms it for the day. */
export type RouteState = "open" | "restricted" | "unknown" | "closed" | "before";

const BEST_FIRST: readonly CrossingState[] = ["open", "restricted", "unknown", "closed"];

/** The route's state on the day: its own span, then the best of its crossings. */
export function routeOn(atlas: Atlas, route: Route, day: Day): RouteState {
  if (day < route.from) return "before";
  if (route.until !== null && day >= route.until) return "closed";
  const states = route.crossings.flatMap((id) => {
    const crossing = atlas.crossings.get(id);
    return crossing === undefined ? [] : [crossingOn(crossing, day)];
  });
  const best = BEST_FIRST.find((state) => states.includes(state));
  return best ?? "unknown";
}
