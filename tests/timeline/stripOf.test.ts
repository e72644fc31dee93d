import { expect, test } from "vitest";
import { addDays, type Day } from "#atlas/day.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";
import { STRIP_DAYS, stripOf } from "#timeline/stripOf.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const events = eventsInOrder(atlas).map(({ id, day, kind }) => ({
  id,
  day,
  kind,
  title: atlas.texts.events[id] ?? "",
}));
// Doors alone: counts are told by reports.
const stops = stopsOf(atlas, "none", []);
const stripAt = (day: Day) => stripOf(events, stops, day, atlas);

test("no title begins within another one, and none leaves the strip", () => {
  for (let day = atlas.first; day <= atlas.last; day = addDays(day, 7)) {
    const { titles } = stripAt(day);
    titles.forEach(({ x, width }, i) => {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(width).toBeGreaterThan(0.15);
      expect(x + width).toBeLessThanOrEqual((titles[i + 1]?.x ?? 1) + 1e-9);
    });
  }
});

test("what changes the map gets its title before reports do", () => {
  const { titles, ticks } = stripAt(dayOf("2022-09-25"));
  expect(titles.length).toBeGreaterThan(2);
  const named = titles.map(({ event }) => event.id);
  expect(named).toContain("2022-09-30-finland-tourists");
  expect(named).not.toContain("2022-09-27-kazakhstan-week");
  expect(ticks.some(({ changes }) => !changes)).toBe(true);
});

test("every day within the weeks on which something happened has its tick", () => {
  const middle = dayOf("2022-09-25");
  const within = new Set(
    [...stops, ...events.map(({ day }) => day)].filter(
      (day) => Math.abs(day - middle) <= STRIP_DAYS,
    ),
  );
  expect(stripAt(middle).ticks.length).toBe(within.size);
});
