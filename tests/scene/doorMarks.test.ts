import { expect, test } from "vitest";
import { addDays } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import { DOOR_WAYS, doorMarks } from "#scene/doorMarks.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { dayOf } from "../days.ts";
import { atlasIn, viewWith } from "../plain/Reader.tsx";

const atlas = atlasIn("en");

test.each([
  ["2023-12-16", "FIN", "land", "closed"],
  ["2022-09-26", "KAZ", "land", "open"],
  ["2022-09-26", "PRK", "land", "none"],
  ["2022-09-26", "ARM", "land", "no-border"],
  ["2023-05-18", "GEO", "air", "closed"],
  ["2023-05-19", "GEO", "air", "open"],
  ["2022-09-26", "USA", "air", "none"],
] as const)("on %s the way to %s by %s is %s", (date, place, way, state) => {
  const mark = doorMarks(atlas, dayOf(date)).get(place as PlaceId)?.[way];
  expect(mark?.state).toBe(state);
  expect(mark?.words).not.toBe("");
});

test("a way is never called closed as long as one of its crossings is not known", () => {
  const days = Array.from({ length: 24 }, (_, i) => addDays(dayOf("2022-02-24"), i * 67));
  for (const day of days)
    for (const [id, doors] of doorMarks(atlas, day))
      for (const way of DOOR_WAYS)
        if (doors[way].state === "closed")
          expect(new Set(doors[way].passages.map(({ state }) => state)), id).toEqual(
            new Set(["closed"]),
          );
});

test("every place of the table has both ways, Russia as the home of all", () => {
  const rows = rowsOf(atlas, viewWith().getState(), dayOf("2022-09-26"));
  expect(rows.filter(({ doors }) => doors.land.state === "home").map(({ id }) => id)).toEqual([
    "RUS",
  ]);
  expect(rows.every(({ doors }) => DOOR_WAYS.every((way) => doors[way].words !== ""))).toBe(true);
});
