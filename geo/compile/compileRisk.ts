import { addMonths, type Day, parseDay } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { IncidentRecord } from "#atlas/records.ts";
import type { PlaceId, RiskSpan, SourceId } from "#atlas/types.ts";
import {
  type RiskFacts,
  riskClass,
  type Treaties,
  WINDOW_MONTHS,
  type YearOfDecisions,
} from "#world/riskClass.ts";
import type { FactFile, Known, Reader } from "./fact.ts";
import { readFact } from "./fact.ts";
import { incidentOf } from "./incidentOf.ts";
import type { Problems } from "./problems.ts";
import { readTable, refuseTwins } from "./readTable.ts";

const YES_NO = ["yes", "no"] as const;
/** The two states at war with each other are not classified. */
const EXCLUDED = new Set([HOME, "UKR"]);

export type TreatyRecord = Treaties & {
  readonly refugee: boolean;
  readonly cat: boolean;
  readonly echr: boolean;
  readonly sources: readonly SourceId[];
};

export type DecisionRecord = YearOfDecisions & {
  readonly applications: number;
  readonly recognised: number;
  readonly complementary: number;
  readonly closed: number;
  readonly sources: readonly SourceId[];
};

/** All that the rule reads, by place. */
export type RiskRecord = {
  readonly incidents: readonly IncidentRecord[];
  readonly treaties: TreatyRecord;
  readonly decisions: readonly DecisionRecord[];
};

/** Reads incidents, treaties and asylum decisions. */
export function compileRiskRecords(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): Map<PlaceId, RiskRecord> {
  const incidentFacts = readTable(files, "incidents.csv", problems);
  refuseTwins(incidentFacts, problems);
  const treatyFacts = readTable(files, "treaties.csv", problems);
  refuseTwins(treatyFacts, problems, "place");
  const incidents = incidentFacts.map((fact) => incidentOf(fact, readFact(fact, known, problems)));
  const decisions = Map.groupBy(
    readTable(files, "asylum-decisions.csv", problems),
    ({ cells }) => cells["place"] ?? "",
  );
  for (const [place, facts] of decisions)
    if (new Set(facts.map(({ cells }) => cells["year"])).size !== facts.length)
      problems.add(
        "asylum-decisions.csv",
        facts[0]?.line ?? 1,
        `a year of "${place}" stands twice`,
      );
  return new Map(
    treatyFacts.map((fact) => {
      const read = readFact(fact, known, problems);
      const place = read.place("place");
      return [
        place,
        {
          incidents: incidents.filter((incident) => incident.place === place),
          treaties: treatiesOf(read),
          decisions: (decisions.get(place) ?? []).map((row) =>
            decisionOf(readFact(row, known, problems)),
          ),
        },
      ];
    }),
  );
}

function treatiesOf(read: Reader): TreatyRecord {
  const has = (name: string) => read.oneOf(name, YES_NO) === "yes";
  const [refugee, cat, echr] = [has("refugee"), has("cat"), has("echr")];
  return {
    refugee,
    cat,
    echr,
    barrier: refugee && cat && echr,
    legalAid: has("minsk_or_chisinau"),
    sources: read.sources(),
  };
}

const decisionOf = (read: Reader): DecisionRecord => ({
  year: read.number("year") ?? 0,
  applications: read.number("applications") ?? 0,
  recognised: read.number("recognised") ?? 0,
  complementary: read.number("complementary") ?? 0,
  rejected: read.number("rejected") ?? 0,
  closed: read.number("otherwise_closed") ?? 0,
  substantive: read.number("substantive") ?? 0,
  sources: read.sources(),
});

/** The classes from the first day on, by the rule and the day of the last search. A place without a row of treaties has no class. */
export function riskSpans(
  records: ReadonlyMap<PlaceId, RiskFacts>,
  first: Day,
  lastSearch: Day,
): Map<PlaceId, RiskSpan[]> {
  return new Map(
    [...records]
      .filter(([place]) => !EXCLUDED.has(place))
      .map(([place, record]) => [place, spansOf(record, first, lastSearch)]),
  );
}

function spansOf(facts: RiskFacts, first: Day, lastSearch: Day): RiskSpan[] {
  const spans: RiskSpan[] = [];
  for (const day of turningDays(facts, first, lastSearch)) {
    const verdict = riskClass(facts, day, { lastSearch });
    const before = spans.at(-1);
    if (before?.class === verdict.class && before.sub === verdict.sub) continue;
    if (before !== undefined) spans[spans.length - 1] = { ...before, until: day };
    spans.push({ from: day, until: null, class: verdict.class, sub: verdict.sub });
  }
  return spans;
}

/** The only days on which a class can change: an incident enters, ends or leaves, or a year of statistics begins. After the last search incidents only enter. */
function turningDays({ incidents }: RiskFacts, first: Day, lastSearch: Day): Day[] {
  const years = [2023, 2024, 2025, 2026].map((year) => parseDay(`${year}-01-01`) as Day);
  const searched = [
    ...years,
    ...incidents.flatMap(({ counts, endedBy }) => [
      addMonths(counts, WINDOW_MONTHS),
      ...(endedBy === null ? [] : [endedBy]),
    ]),
  ].filter((day) => day <= lastSearch);
  const days = [first, ...searched, ...incidents.map(({ counts }) => counts)];
  return [...new Set(days)].filter((day) => first <= day).toSorted((a, b) => a - b);
}
