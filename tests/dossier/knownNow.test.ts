import { describe, expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import { eventsOn } from "#dossier/eventsOn.ts";
import { knownNow } from "#dossier/knownNow.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const place = (id: string) => {
  const found = atlas.places.get(id as PlaceId);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

describe("what is known today beside a past day", () => {
  test("on 20 September 2022 Kazakhstan shows no returns, and beside it that class 5 is known, first on 25 September 2022", () => {
    const now = knownNow(atlas, place("KAZ"), "risk", dayOf("2022-09-20"));
    expect(now?.mark.class).toBe("5");
    expect(now?.isSame).toBe(false);
    expect(now?.first && printDay(now.first)).toBe("2022-09-25");
  });

  test("on a day after the last search nothing is newer than the day itself", () => {
    expect(knownNow(atlas, place("KAZ"), "risk", atlas.riskSeen)).toBeNull();
    expect(knownNow(atlas, place("KAZ"), "visa", atlas.visaSeen)).toBeNull();
  });

  test("Russia and places outside of the question have no class of today", () => {
    expect(knownNow(atlas, place("RUS"), "visa", atlas.first)).toBeNull();
    expect(knownNow(atlas, place("UKR"), "risk", atlas.first)).toBeNull();
  });

  test("a class that has not changed is the same today", () => {
    const now = knownNow(atlas, place("KAZ"), "visa", dayOf("2022-09-25"));
    expect(now?.mark.class).toBe("internal-passport");
  });
});

describe("what happened around a day", () => {
  test("on 27 September 2022 Georgia's card tells of the queue before Verkhny Lars", () => {
    const ids = eventsOn(atlas, ["GEO" as PlaceId], dayOf("2022-09-27")).map(({ id }) => id);
    expect(ids.join(" ")).toMatch(/lars/);
  });

  test("nothing is told before it happened, and nothing stays news for weeks", () => {
    for (const event of atlas.events.values()) {
      const [at] = event.places;
      if (at === undefined || event.precision !== "day") continue;
      const told = (day: number) =>
        eventsOn(atlas, [at], day as typeof event.day).some(({ id }) => id === event.id);
      expect(told(event.day - 1), event.id).toBe(false);
      expect(told(Math.max(event.lastDay ?? event.day, event.day + 3) + 1), event.id).toBe(false);
    }
  });
});
