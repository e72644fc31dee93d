import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { addDays, addMonths } from "#atlas/day.ts";
import { type Rule, ruleOn, STEPS } from "#world/ruleOn.ts";
import { riskOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";
import { made } from "../facts.ts";

const grounds = new Map(made?.records.risk ?? []);

function ruleFor(place: string, day: Day): Rule {
  const facts = [...grounds].find(([id]) => id === place)?.[1];
  if (facts === undefined) throw new Error(`no grounds for ${place}`);
  return ruleOn(facts, day, atlas.riskSeen);
}

const stepOf = (rule: Rule) => rule.steps.find(({ result }) => result === "decides")?.class;
const partIn = (rule: Rule, id: string) => rule.cases.find((one) => one.id === id)?.part;

test("on 30 days, also after the last search, for every classified place, the deciding step is the class that the map shows", () => {
  for (let month = 0; month < 30; month += 1) {
    const day = addMonths(dayOf("2022-03-15"), month * 2);
    for (const place of atlas.risk.keys())
      expect(`${place} ${stepOf(ruleFor(place, day))}`).toBe(
        `${place} ${riskOn(atlas, place, day)?.class}`,
      );
  }
});

test("steps before the deciding one are not met, those after it are not asked", () => {
  const { steps } = ruleFor("UZB", dayOf("2026-02-20"));
  expect(steps.map(({ class: name }) => name)).toEqual([...STEPS]);
  expect(steps.map(({ result }) => result)).toEqual([
    "not-met",
    "not-met",
    "decides",
    "skipped",
    "skipped",
    "skipped",
  ]);
});

test("the handover of 29 December 2022 counts for class 5 for 36 months, then holds class 3", () => {
  const last = dayOf("2025-12-28");
  expect(partIn(ruleFor("KAZ", dayOf("2022-12-28")), "inc-kaz-04")).toBe("not-yet");
  expect(partIn(ruleFor("KAZ", dayOf("2022-12-29")), "inc-kaz-04")).toBe("counts");
  expect(partIn(ruleFor("KAZ", last), "inc-kaz-04")).toBe("counts");
  expect(partIn(ruleFor("KAZ", addDays(last, 1)), "inc-kaz-04")).toBe("floor");
});

test("a case dated 2024 counts from the last day of 2024", () => {
  expect(partIn(ruleFor("GEO", dayOf("2024-12-30")), "inc-geo-01")).toBe("not-yet");
  expect(partIn(ruleFor("GEO", dayOf("2024-12-31")), "inc-geo-01")).toBe("counts");
});

test("cases of low confidence are listed and never count", () => {
  const low = [...grounds.values()].flatMap(({ incidents }) =>
    incidents.filter(({ confidence }) => confidence === "low"),
  );
  expect(low.length).toBeGreaterThan(0);
  for (const { id, place } of low)
    expect(partIn(ruleFor(place, atlas.riskSeen), id)).toBe("low-confidence");
});

test("with 24 months Armenia and Kyrgyzstan would be 4, and Spain and Latvia 3, in February 2026", () => {
  const day = dayOf("2026-02-28");
  const shorter = (place: string) => ruleFor(place, day).shorter.class;
  expect(["ARM", "KGZ"].map(shorter)).toEqual(["4", "4"]);
  expect(["ESP", "LVA"].map(shorter)).toEqual(["3", "3"]);
});

test("below their class 5, Belarus would be 3 by its treaty alone, Austria by the asylum statistic alone", () => {
  const day = dayOf("2026-02-28");
  expect(ruleFor("BLR", day).thirds).toEqual({
    refusal: false,
    floor: false,
    statistic: false,
    treaty: true,
  });
  expect(ruleFor("AUT", day).thirds).toEqual({
    refusal: false,
    floor: false,
    statistic: true,
    treaty: false,
  });
});
