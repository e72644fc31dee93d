import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import type { Turns } from "#world/turns.ts";

/** What is told of one thing from one day until before another. */
type Held<Told> = {
  /** Days on which it may be told otherwise, in order. */
  readonly turns: Turns;
  readonly from: number;
  readonly until: number;
  readonly told: Told;
};

/**
 * `make` for every day, asked anew only when the day lies behind another turn than the last one: a step of the day costs what it changes.
 * What is told of a thing must depend on nothing but the atlas and the day. Kept as long as the atlas.
 */
export function holding<Thing, Told>(
  turnsOf: (atlas: Atlas, thing: Thing) => Turns,
  make: (atlas: Atlas, thing: Thing, day: Day) => Told,
): (atlas: Atlas, thing: Thing, day: Day) => Told {
  const kept = new WeakMap<Atlas, Map<Thing, Held<Told>>>();
  return (atlas, thing, day) => {
    const all = kept.get(atlas) ?? new Map<Thing, Held<Told>>();
    kept.set(atlas, all);
    const held = all.get(thing);
    if (held !== undefined && held.from <= day && day < held.until) return held.told;
    const turns = held?.turns ?? turnsOf(atlas, thing).toSorted((a, b) => a - b);
    const told = make(atlas, thing, day);
    all.set(thing, {
      turns,
      from: turns.findLast((turn) => turn <= day) ?? Number.NEGATIVE_INFINITY,
      until: turns.find((turn) => turn > day) ?? Number.POSITIVE_INFINITY,
      told,
    });
    return told;
  };
}
