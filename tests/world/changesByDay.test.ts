import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { OVERLAYS } from "#atlas/types.ts";
import { changesBetween } from "#world/changesBetween.ts";
import { changesByDay } from "#world/changesByDay.ts";
import { atlas } from "../atlas.ts";

const byId = (list: readonly { readonly id: string }[]) =>
  list.toSorted((a, b) => (a.id < b.id ? -1 : 1));

test("on every day of the atlas it is what differs from the day before, and on no other day", () => {
  const found = changesByDay(atlas);
  for (let day = (atlas.first + 1) as Day; day <= atlas.last; day = (day + 1) as Day) {
    const { events: _, borders: __, ...between } = changesBetween(atlas, (day - 1) as Day, day);
    const changes = found.get(day);
    for (const kind of ["crossings", "routes"] as const)
      expect(byId(changes?.[kind] ?? []), `${kind} on ${day}`).toEqual(byId(between[kind]));
    for (const id of OVERLAYS)
      expect(byId(changes?.classes[id] ?? []), `${id} on ${day}`).toEqual(
        byId(between.classes[id]),
      );
  }
});
