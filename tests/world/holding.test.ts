import { expect, test, vi } from "vitest";
import { bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import { isSame } from "#atlas/isSame.ts";
import { OVERLAYS } from "#atlas/types.ts";
import { borderText } from "#scene/borderText.ts";
import { passageWords, routeWords } from "#scene/knowledgeText.ts";
import { classMark } from "#scene/placeMarks.ts";
import { borderOn, crossingsOf } from "#world/bordersOn.ts";
import { holding } from "#world/holding.ts";
import { OVERLAY_FACTS } from "#world/overlayFacts.ts";
import { crossingsTurns, knownTurns, routeTurns, type Turns } from "#world/turns.ts";
import { routeOn } from "#world/worldOn.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const DAYS = Array.from(
  { length: atlas.last - atlas.first + 1 },
  (_, i) => (atlas.first + i) as Day,
);

/** Days on which a thing is told otherwise than on the day before, although none of its turns falls on them. */
function turnsMissed(turns: Turns, told: (day: Day) => unknown): readonly Day[] {
  const known = new Set(turns);
  let before = told(atlas.first);
  return DAYS.slice(1).filter((day) => {
    const now = told(day);
    const isMissed = !known.has(day) && !isSame(before, now);
    before = now;
    return isMissed;
  });
}

test.each(OVERLAYS)("of every place and day, the class of %s changes at a turn alone", (id) => {
  for (const place of atlas.places.values()) {
    const turns = OVERLAY_FACTS[id].turns(atlas, place.id);
    const missed = turnsMissed(turns, (day) => classMark(atlas, place, id, day));
    expect(missed, `${id} ${place.id}`).toEqual([]);
  }
});

test("every crossing, route and border changes at a turn alone", () => {
  for (const one of atlas.crossings.values())
    expect(
      turnsMissed(crossingsTurns([one]), (day) => passageWords(atlas, one, day)),
      one.id,
    ).toEqual([]);
  for (const one of atlas.routes.values())
    expect(
      turnsMissed(routeTurns(atlas, one), (day) => [
        routeOn(atlas, one, day),
        routeWords(atlas, one, day),
      ]),
      one.id,
    ).toEqual([]);
  for (const one of bordersOf(atlas.places).values())
    expect(
      turnsMissed(crossingsTurns(crossingsOf(atlas, one)), (day) => {
        const { state, less, isOld } = borderOn(atlas, one, day);
        return [state, less, isOld, borderText(borderOn(atlas, one, day), "en")];
      }),
      one.id,
    ).toEqual([]);
});

test("what is told is made once between two turns, in whatever order days are asked, and apart for each atlas", () => {
  const make = vi.fn((_: unknown, place: string, day: Day) => `${place} ${day}`);
  const told = holding(() => [dayOf("2022-09-30"), dayOf("2022-09-21")], make);
  const on = (day: string, of = atlas) => told(of, "GEO", dayOf(day));
  expect(on("2022-09-21")).toBe(on("2022-09-29"));
  expect(make).toHaveBeenCalledTimes(1);
  expect(on("2022-09-30")).not.toBe(on("2022-09-20"));
  expect(on("2022-02-24")).toBe(on("2022-09-01"));
  expect(make).toHaveBeenCalledTimes(3);
  on("2022-09-01", { ...atlas });
  expect(make).toHaveBeenCalledTimes(4);
});

test("half a year after its last confirmation a state turns old", () => {
  const span = { from: dayOf("2022-01-01"), until: null, announcedTo: null };
  const turns = knownTurns([{ ...span, confirmed: dayOf("2022-03-01") }]);
  expect(turns).toContain(dayOf("2022-08-31") + 1);
});
