import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import { type Incident, type RiskFacts, riskClass } from "#world/riskClass.ts";
import { riskOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf, daysFrom } from "../days.ts";

/** The classes as the research computed them, by its own program. */
type Row = Readonly<Record<"iso3" | "valid_from" | "class" | "sub", string>>;
const path = join(import.meta.dirname, "../fixtures/risk-class-changes.csv");
const rows = parse(readFileSync(path), { columns: true }) as unknown as readonly Row[];
const expected = Map.groupBy(rows, ({ iso3 }) => iso3);
const days = daysFrom(dayOf("2022-02-24"), dayOf("2026-02-28"));

test("the research and the atlas classify the same places", () => {
  expect([...atlas.risk.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
});

test.each([...expected])("%s has the class of the research on every day", (place, changes) => {
  const starts = changes.map((row) => ({ ...row, from: dayOf(row.valid_from) }));
  const different = days.filter((day) => {
    const row = starts.findLast(({ from }) => from <= day);
    const span = riskOn(atlas, place as PlaceId, day);
    return span?.class !== row?.class || span?.sub !== row?.sub;
  });
  expect(different).toEqual([]);
});

test("days after the last one researched repeat it", () => {
  const [last, later] = [atlas.riskSeen, addDays(atlas.riskSeen, 100)];
  for (const place of atlas.risk.keys())
    expect(riskOn(atlas, place, later)).toEqual(riskOn(atlas, place, last));
});

const returned: Incident = {
  id: "a",
  place: "XYZ" as PlaceId,
  counts: dayOf("2022-12-29"),
  kind: "deportation",
  group: "deserter",
  outcome: "returned_to_russia",
  confidence: "high",
  transit: false,
  described: true,
  endedBy: null,
};
const factsOf = (change: Partial<Incident>, more: Partial<RiskFacts> = {}): RiskFacts => ({
  incidents: [{ ...returned, ...change }],
  treaties: { barrier: true, legalAid: false },
  decisions: [],
  ...more,
});
const classOn = (facts: RiskFacts, day: string) => {
  const { class: name, sub } = riskClass(facts, dayOf(day));
  return name + sub;
};

test.each([
  ["2022-12-28", "0"],
  ["2022-12-29", "5"],
  ["2025-12-28", "5"],
  ["2025-12-29", "3"],
])("a deserter returned on 2022-12-29 makes the class of %s %s", (day, name) => {
  expect(classOn(factsOf({}), day)).toBe(name);
});

test.each<readonly [string, string, Partial<Incident>]>([
  ["the return of somebody else", "4b", { group: "unspecified" }],
  ["an arrest on Russian request", "4a", { kind: "detention_on_russian_request" }],
  ["a refused application", "3", { kind: "asylum_rejected", outcome: "refused" }],
  ["a return of low confidence", "1", { confidence: "low" }],
  ["protection", "1", { kind: "protection_granted", outcome: "granted" }],
])("%s alone makes the class %s", (_name, name, change) => {
  expect(classOn(factsOf(change), "2023-06-01")).toBe(name);
});

const decided = (year: number, substantive: number, rejected: number) => ({
  year,
  substantive,
  rejected,
});

test.each([
  ["19 decisions, all refused", "0", [decided(2023, 19, 19)]],
  ["20 decisions, half of them refused", "3", [decided(2023, 20, 10)]],
  ["20 decisions, fewer than half refused", "1", [decided(2023, 20, 9)]],
  ["20 refusals in two years together", "3", [decided(2022, 10, 10), decided(2023, 10, 10)]],
  ["refusals of two years before", "0", [decided(2021, 100, 100)]],
])("%s make the class of 2023 %s", (_name, name, decisions) => {
  expect(classOn(factsOf({}, { incidents: [], decisions }), "2023-06-01")).toBe(name);
});
