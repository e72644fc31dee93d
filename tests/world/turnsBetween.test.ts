import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { routeTurns } from "#world/turns.ts";
import { turnsBetween } from "#world/turnsBetween.ts";
import { atlas } from "../atlas.ts";

const routes = [...atlas.routes.values()];
const turning = turnsBetween(routes, (route) => routeTurns(atlas, route));

test("between two days those turn that have a turn after the earlier and up to the later, whichever is asked first", () => {
  for (let day = atlas.first; day < atlas.last; day = (day + 97) as Day) {
    const later = (day + 97) as Day;
    const expected = [...routes.keys()].filter((at) =>
      routeTurns(atlas, routes[at] ?? expect.fail()).some((turn) => turn > day && turn <= later),
    );
    expect([...new Set(turning(day, later))].toSorted((a, b) => a - b)).toEqual(expected);
    expect(turning(later, day)).toEqual(turning(day, later));
  }
});

test("nothing turns between a day and itself", () => {
  const turn = routeTurns(atlas, routes[0] ?? expect.fail())[0] ?? expect.fail();
  expect(turning(turn, turn)).toEqual([]);
});
