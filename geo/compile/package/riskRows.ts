import { type Day, printDay } from "#atlas/day.ts";
import { spanOn } from "#atlas/span.ts";
import type { PlaceId, RiskSpan } from "#atlas/types.ts";
import type { Compiled } from "#geo/compiled.ts";
import { riskSpans } from "#geo/compileRisk.ts";
import type { Row } from "./table.ts";

/** The classes of documented forced return as they are drawn, and as the rule alone would give them if cases aged on after the last search. */
export function riskRows({ core, records }: Pick<Compiled, "core" | "records">): Row[] {
  const byRule = riskSpans(new Map(records.risk), core.first, core.last);
  return core.risk.flatMap(([place, shown]) =>
    rowsOf(place, shown, byRule.get(place) ?? [], core.riskSeen),
  );
}

/** One row for every stretch in which neither of the two changes. */
function rowsOf(
  place: PlaceId,
  shown: readonly RiskSpan[],
  byRule: readonly RiskSpan[],
  searched: Day,
): Row[] {
  const starts = [...new Set([...shown, ...byRule].map(({ from }) => from))].toSorted(
    (a, b) => a - b,
  );
  return starts.map((start, i) => {
    const [now, alone] = [spanOn(shown, start), spanOn(byRule, start)];
    const end = starts[i + 1];
    return {
      place,
      start: printDay(start),
      end: end === undefined ? "" : printDay(end),
      class: now?.class ?? "",
      sub: now?.sub ?? "",
      class_shown: nameOf(now),
      class_by_rule: nameOf(alone),
      evidence_day: printDay(searched),
    };
  });
}

/** The class with its part of class 4, as people write it. */
const nameOf = (span: RiskSpan | undefined): string =>
  span === undefined ? "" : `${span.class}${span.sub}`;
