import type { Day } from "#atlas/day.ts";
import type { ForcedReturnRecord, IncidentRecord, RecordsFile } from "#atlas/records.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { Library } from "#panels/library.ts";
import type { RiskVerdict } from "#world/riskClass.ts";
import { type CaseOn, type CasePart, ruleOn } from "#world/ruleOn.ts";

/** Why a case sets the class on the day, or why it does not. */
export type CaseState = "decides" | CasePart;

export type DatedCase = {
  readonly incident: IncidentRecord;
  readonly state: CaseState;
  readonly found: CaseOn;
};

/** The class of a place on a day and everything behind it. */
export type RiskStory = {
  readonly verdict: RiskVerdict;
  /** The class if cases had gone on ageing after the last search; `null` up to that day. */
  readonly byAge: RiskVerdict | null;
  /** Cases that became older than 36 months after the last search, in the order of that. */
  readonly outgrown: readonly DatedCase[];
  /** Newest first. */
  readonly cases: readonly DatedCase[];
  readonly treaties: RecordsFile["risk"][number][1]["treaties"];
  readonly corridors: readonly ForcedReturnRecord[];
};

/** The class with its grounds; `null` where a place is not classified or the library has not come. */
export function riskStory(
  atlas: Atlas,
  library: Library | null,
  place: PlaceId,
  day: Day,
): RiskStory | null {
  const grounds = library?.grounds.get(place);
  if (library === null || grounds === undefined || !atlas.risk.has(place)) return null;
  const { verdict, byAge, cases: parts } = ruleOn(grounds, day, atlas.riskSeen);
  const partOf = new Map(parts.map((one) => [one.id, one]));
  const cases = grounds.incidents
    .toSorted((a, b) => b.counts - a.counts)
    .flatMap((incident): DatedCase[] => {
      const found = partOf.get(incident.id);
      if (found === undefined) return [];
      const decides = verdict.deciding.includes(incident.id);
      return [{ incident, found, state: decides ? "decides" : found.part }];
    });
  return {
    verdict,
    byAge: day > atlas.riskSeen ? byAge : null,
    outgrown: cases
      .filter(({ found: { level, until } }) => level >= 3 && atlas.riskSeen < until && until <= day)
      .toSorted((a, b) => a.found.until - b.found.until),
    cases,
    treaties: grounds.treaties,
    corridors: library.records.forcedReturns.filter(({ places }) => places.includes(place)),
  };
}
