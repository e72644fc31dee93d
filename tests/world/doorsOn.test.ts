import { expect, test } from "vitest";
import {
  type Door,
  doorsOn,
  groupDoors,
  hasDirectFlight,
  hasOpenLand,
  sortDoors,
} from "#world/doorsOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const callUp = doorsOn(atlas, dayOf("2022-09-20"));

function door(doors: readonly Door[], id: string): Door {
  const found = doors.find(({ place }) => place.id === id);
  if (found === undefined) throw new Error(`no door to ${id}`);
  return found;
}

const idsIn = (name: string) =>
  groupDoors(callUp)
    .find((group) => group.class === name)
    ?.doors.map(({ place }) => String(place.id)) ?? [];

test("on 2022-09-20 Estonia, Latvia, Lithuania and Poland are closed to tourists, and Finland is not", () => {
  expect(idsIn("closed")).toEqual(expect.arrayContaining(["EST", "LVA", "LTU", "POL"]));
  expect(idsIn("closed")).not.toContain("FIN");
  expect(door(callUp, "FIN").class).toBe("visa");
});

test("on 2022-09-20 one needs no international passport for Belarus, Kazakhstan, Kyrgyzstan and Armenia", () => {
  expect(idsIn("internal-passport").toSorted()).toEqual(["ARM", "BLR", "KAZ", "KGZ"]);
});

test("on 2022-09-20 Georgia asks for no visa and Verkhny Lars is open", () => {
  const georgia = door(callUp, "GEO");
  expect(georgia.class).toBe("visa-free");
  const lars = georgia.land.find(({ crossing }) => crossing.id === "ge-lars");
  expect(lars?.state).toBe("open");
  expect(lars?.span?.sources.length).toBeGreaterThan(0);
  expect(hasOpenLand(georgia)).toBe(true);
});

test("direct flights to Georgia are known again from 2023-05-19 on", () => {
  expect(hasDirectFlight(door(doorsOn(atlas, dayOf("2023-05-18")), "GEO"))).toBe(false);
  expect(hasDirectFlight(door(doorsOn(atlas, dayOf("2023-05-19")), "GEO"))).toBe(true);
});

test("on 2023-12-16 no land crossing from Russia to Finland is open", () => {
  expect(hasOpenLand(door(doorsOn(atlas, dayOf("2023-12-16")), "FIN"))).toBe(false);
});

test("a passenger of a suspended line has no direct flight: Mexico", () => {
  expect(hasDirectFlight(door(callUp, "MEX"))).toBe(false);
});

test("crossings between Belarus and the EU are no ways straight from Russia", () => {
  const froms = callUp.flatMap(({ land, air }) =>
    [...land, ...air].map((one) => one.crossing.from),
  );
  expect([...new Set(froms)]).toEqual(["RUS"]);
});

test("North Korea and Ukraine border on Russia without a crossing on record, Armenia does not border on it", () => {
  for (const id of ["PRK", "UKR"]) {
    expect(door(callUp, id).bordersRussia).toBe(true);
    expect(door(callUp, id).land).toEqual([]);
  }
  expect(door(callUp, "ARM").bordersRussia).toBe(false);
});

test("every place but Russia stands in exactly one group", () => {
  const grouped = groupDoors(callUp).flatMap(({ doors }) => doors.map(({ place }) => place.id));
  expect(grouped).toHaveLength(atlas.places.size - 1);
  expect(new Set(grouped).size).toBe(grouped.length);
  expect(grouped).not.toContain("RUS");
});

test("doors are ordered by name in the reader's language", () => {
  const names = sortDoors(callUp, "name", "de").map(({ place }) => place.names.de);
  expect(names).toEqual(names.toSorted(new Intl.Collator("de").compare));
});

test("by documented returns, the highest class comes first and places without one last", () => {
  const doors = sortDoors(doorsOn(atlas, dayOf("2026-02-28")), "risk", "en");
  expect(doors[0]?.risk?.class).toBe("5");
  expect(doors.at(-1)?.risk).toBeUndefined();
  const classes = doors.flatMap(({ risk }) => (risk === undefined ? [] : [Number(risk.class)]));
  expect(classes).toEqual(classes.toSorted((a, b) => b - a));
});
