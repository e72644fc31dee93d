import { addMonths, type Day } from "#atlas/day.ts";
import type { ForcedReturnRecord, IncidentRecord, RecordsFile } from "#atlas/records.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { Library } from "#panels/library.ts";
import { levelOf, type RiskVerdict, riskClass } from "#world/riskClass.ts";

/** Why a case counts on the day, or why it does not. */
export type CaseState = "decides" | "counts" | "floor" | "later" | "low" | "no-ground" | "expired";

export type DatedCase = { readonly incident: IncidentRecord; readonly state: CaseState };

/** The class of a place on a day and everything behind it. */
export type RiskStory = {
  readonly verdict: RiskVerdict;
  /** The day that the rule was run for: not after the last one researched. */
  readonly day: Day;
  /** Newest first. */
  readonly cases: readonly DatedCase[];
  readonly treaties: RecordsFile["risk"][number][1]["treaties"];
  readonly corridors: readonly ForcedReturnRecord[];
};

const WINDOW_MONTHS = 36;

/** The class with its grounds; `null` where a place is not classified or the library has not come. */
export function riskStory(
  atlas: Atlas,
  library: Library | null,
  place: PlaceId,
  day: Day,
): RiskStory | null {
  const grounds = library?.grounds.get(place);
  if (library === null || grounds === undefined || !atlas.risk.has(place)) return null;
  const on = Math.min(day, atlas.riskSeen) as Day;
  const verdict = riskClass(grounds, on);
  const cases = grounds.incidents
    .toSorted((a, b) => b.counts - a.counts)
    .map((incident) => ({ incident, state: stateOf(incident, verdict, on) }));
  return {
    verdict,
    day: on,
    cases,
    treaties: grounds.treaties,
    corridors: library.records.forcedReturns.filter(({ places }) => places.includes(place)),
  };
}

function stateOf(incident: IncidentRecord, { deciding }: RiskVerdict, day: Day): CaseState {
  if (incident.counts > day) return "later";
  if (deciding.includes(incident.id)) return "decides";
  if (incident.confidence === "low") return "low";
  const found = levelOf(incident);
  if (found === null) return "no-ground";
  if (day < addMonths(incident.counts, WINDOW_MONTHS)) return "counts";
  return found.level >= 4 ? "floor" : "expired";
}
