import type { CasePart } from "#atlas/casePart.ts";
import type { Day } from "#atlas/day.ts";
import type { Library } from "#atlas/library.ts";
import type { ForcedReturnRecord, IncidentRecord, RecordsFile } from "#atlas/records.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { RiskVerdict } from "#world/riskClass.ts";
import { type Rule, ruleOn } from "#world/ruleOn.ts";

/** Why a case sets the class on the day, or why it does not. */
export type CaseState = "decides" | CasePart;

export type DatedCase = { readonly incident: IncidentRecord; readonly state: CaseState };

/** The class of a place on a day and everything behind it. */
export type RiskDossier = {
  readonly verdict: RiskVerdict;
  readonly rule: Rule;
  /** Newest first. */
  readonly cases: readonly DatedCase[];
  readonly treaties: RecordsFile["risk"][number][1]["treaties"];
  readonly corridors: readonly ForcedReturnRecord[];
};

/** The class with its grounds; `null` where a place is not classified or the library has not come. */
export function riskDossier(
  atlas: Atlas,
  library: Library | null,
  place: PlaceId,
  day: Day,
): RiskDossier | null {
  const grounds = library?.grounds.get(place);
  if (library === null || grounds === undefined || !atlas.risk.has(place)) return null;
  const rule = ruleOn(grounds, day, atlas.riskSeen);
  const { verdict } = rule;
  const partOf = new Map(rule.cases.map(({ id, part }) => [id, part]));
  return {
    verdict,
    rule,
    cases: grounds.incidents
      .toSorted((a, b) => b.counts - a.counts)
      .map((incident) => ({
        incident,
        state: verdict.deciding.includes(incident.id)
          ? "decides"
          : (partOf.get(incident.id) ?? "no-effect"),
      })),
    treaties: grounds.treaties,
    corridors: library.records.forcedReturns.filter(({ places }) => places.includes(place)),
  };
}
