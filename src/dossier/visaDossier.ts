import type { Day } from "#atlas/day.ts";
import type { EntryRuleRecord } from "#atlas/entryRules.ts";
import { HOME } from "#atlas/home.ts";
import type { Library } from "#atlas/library.ts";
import type { VisaCheckRecord } from "#atlas/records.ts";
import type { Atlas, PlaceId, VisaSpan } from "#atlas/types.ts";
import { ageOn } from "#world/ageOn.ts";
import { visaOn } from "#world/worldOn.ts";
import { type Edge, edgesOf, visaRuns } from "./edgesOf.ts";
import { entryRuleOn, type RuleState, startsOf } from "./entryRuleOn.ts";

export type DatedRule = { readonly rule: EntryRuleRecord; readonly state: RuleState };

/** What is known about entry to a place on a day, and how well. */
export type VisaDossier = {
  readonly span: VisaSpan | undefined;
  readonly since: Edge;
  readonly until: Edge;
  /** All dated rules, in the order of their start. */
  readonly rules: readonly EntryRuleRecord[];
  /** The rules that hold, or may hold, on the day. */
  readonly now: readonly DatedRule[];
  /** The other rules, in the order of their start. */
  readonly others: readonly DatedRule[];
  readonly checks: readonly VisaCheckRecord[];
  /** The last reading of the visa table by the day. */
  readonly lastRead: Day | null;
  /** The newest look at anything about the place by the day. */
  readonly lastChecked: Day | null;
};

/** The entry rules of a place on a day. Without the library the dated rules are still missing. */
export function visaDossier(
  atlas: Atlas,
  library: Library | null,
  place: PlaceId,
  day: Day,
): VisaDossier {
  const runs = visaRuns(atlas.visa.get(place) ?? [], "together");
  const index = runs.findIndex(({ from, until }) => from <= day && (until === null || day < until));
  const named = new Set<string>([
    ...atlas.places.keys(),
    ...(library?.records.groups ?? []).map(({ id }) => id),
  ]);
  const rules = (library?.records.rules ?? [])
    .filter(({ places, of }) => places.includes(place) || (place === HOME && !named.has(of)))
    .toSorted((a, b) => (startsOf(a)[0] ?? 0) - (startsOf(b)[0] ?? 0));
  const dated = rules.map((rule) => ({ rule, state: entryRuleOn(rule, day) }));
  const isNow = ({ state }: DatedRule) =>
    state === "holds" || state === "unclear" || state === "announced";
  return {
    span: visaOn(atlas, place, day),
    ...edgesOf(runs, index),
    rules,
    now: dated.filter(isNow),
    others: dated.filter((one) => !isNow(one)),
    checks: (library?.records.visaChecks ?? []).filter((check) => check.place === place),
    lastRead: atlas.visa.has(place)
      ? (atlas.snapshots.findLast((snapshot) => snapshot <= day) ?? null)
      : null,
    lastChecked: ageOn(atlas, place, day).checked,
  };
}
