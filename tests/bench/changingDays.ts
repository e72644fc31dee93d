import { type Day, parseDay } from "#atlas/day.ts";
import { stopsOf } from "#world/stopsOf.ts";
import { atlas } from "../atlas.ts";

/** The day from which the steps go. */
export const FIRST = "2022-09-15";

/** Days after it on which our map changes, with the countries coloured by the rules of entry: so that each step to one changes something, as each of the yardsticks' does. */
export const STOPS = stopsOf(atlas, "visa").filter(
  (day) => day > (parseDay(FIRST) ?? 0),
) as unknown as readonly [Day, ...Day[]];
