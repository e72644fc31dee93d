import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { Incident } from "#world/incident.ts";
import { type RiskFacts, type RuleReading, riskClass } from "#world/riskClass.ts";
import { riskOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

test("after the last search no class of any place is ever lower than on that day", () => {
  for (const place of atlas.risk.keys()) {
    const levels = [0, 1, 61, 160, 183, 250, 500].map((days) =>
      Number(riskOn(atlas, place, addDays(atlas.riskSeen, days))?.class),
    );
    expect(
      levels.toSorted((a, b) => a - b),
      place,
    ).toEqual(levels);
  }
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
const classOn = (facts: RiskFacts, day: string, reading?: RuleReading) => {
  const { class: name, sub } = riskClass(facts, dayOf(day), reading);
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
  ["a reported return of somebody who fled, without a described case", "1", { described: false }],
  ["an undescribed return of somebody else", "4b", { described: false, group: "unspecified" }],
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

const arrest = {
  kind: "detention_on_russian_request",
  outcome: "pending",
} as const satisfies Partial<Incident>;

test.each<readonly [string, Partial<Incident>, readonly string[]]>([
  ["open", arrest, ["4a", "4a", "4a", "3"]],
  [
    "ended by the end of May 2023",
    { ...arrest, outcome: "released", endedBy: dayOf("2023-05-31") },
    ["4a", "3", "3", "1"],
  ],
  [
    "known only with its end",
    { ...arrest, outcome: "released", endedBy: dayOf("2022-12-29") },
    ["3", "3", "3", "1"],
  ],
  [
    "followed by extradition that was granted",
    { kind: "extradition", outcome: "ordered_not_executed" },
    ["4a", "4a", "4a", "3"],
  ],
  [
    "extradition granted, then refused by a higher court",
    { kind: "extradition", outcome: "ordered_not_executed", endedBy: dayOf("2023-05-31") },
    ["4a", "3", "3", "1"],
  ],
  ["of low confidence", { ...arrest, confidence: "low" }, ["1", "1", "1", "1"]],
])("an arrest that is %s gives 4a while it is open, then 3", (_name, change, meant) => {
  const days = ["2023-05-30", "2023-05-31", "2025-12-28", "2025-12-29"];
  expect(days.map((day) => classOn(factsOf(change), day))).toEqual(meant);
});

test("by the first version an arrest gave 4a whatever became of it, and any reported return gave 5", () => {
  const released = { ...arrest, outcome: "released", endedBy: dayOf("2023-01-15") };
  const both = (facts: RiskFacts) =>
    ([1, 2] as const).map((version) => classOn(facts, "2023-06-01", { version }));
  expect(both(factsOf(released))).toEqual(["4a", "3"]);
  expect(both(factsOf({ described: false }))).toEqual(["5", "1"]);
  expect(both(factsOf({}))).toEqual(["5", "5"]);
});

const lastSearch = dayOf("2025-06-30");

test.each<readonly [string, Partial<Incident>, string]>([
  ["a return that became older than 36 months", {}, "5"],
  ["an arrest that became older than 36 months", arrest, "4a"],
  [
    "a refusal that became older than 36 months",
    { kind: "asylum_rejected", outcome: "refused" },
    "3",
  ],
  ["an arrest that ended later", { ...arrest, endedBy: dayOf("2025-08-01") }, "4a"],
])("after the last search %s keeps its class", (_name, change, name) => {
  for (const day of ["2025-06-30", "2025-12-28", "2025-12-29", "2027-12-29"])
    expect(classOn(factsOf(change), day, { lastSearch })).toBe(name);
});

test.each<readonly [string, Partial<Incident>, string]>([
  ["a return of somebody who fled the war", {}, "5"],
  ["a return of somebody else", { group: "unspecified" }, "4b"],
  ["an arrest", arrest, "4a"],
  [
    "an arrest already ended when it was reported",
    { ...arrest, endedBy: dayOf("2025-09-01") },
    "3",
  ],
  ["protection", { kind: "protection_granted", outcome: "granted" }, "0"],
  ["a return of low confidence", { confidence: "low" }, "0"],
  ["an undescribed return", { described: false }, "0"],
])(
  "after the last search %s raises class 0 to the class it gives, if it gives one, for good",
  (_name, change, name) => {
    const facts = factsOf({ ...change, counts: dayOf("2025-09-01") });
    expect(classOn(facts, "2025-08-31", { lastSearch })).toBe("0");
    expect(classOn(facts, "2025-09-01", { lastSearch })).toBe(name);
    expect(classOn(facts, "2029-09-01", { lastSearch })).toBe(name);
  },
);
