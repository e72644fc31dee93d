import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { type Reach, reachAt, type Turns } from "#world/turns.ts";

/**
 * `make` for every day, asked anew only when a turn lies between the day and the last one: a step of the day costs what it changes.
 * What is told of a thing must depend on nothing but the atlas and the day. Kept as long as the atlas.
 */
export function holding<Thing, Told>(
  turnsOf: (atlas: Atlas, thing: Thing) => Turns,
  make: (atlas: Atlas, thing: Thing, day: Day) => Told,
): (atlas: Atlas, thing: Thing, day: Day) => Told {
  const kept = new WeakMap<Atlas, Map<Thing, { readonly reach: Reach; readonly told: Told }>>();
  return (atlas, thing, day) => {
    const all = kept.get(atlas) ?? new Map();
    kept.set(atlas, all);
    const held = all.get(thing);
    if (held !== undefined && held.reach.from <= day && day < held.reach.until) return held.told;
    const told = make(atlas, thing, day);
    all.set(thing, { reach: reachAt(turnsOf(atlas, thing), day), told });
    return told;
  };
}
