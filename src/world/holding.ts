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
  type Held = { readonly reach: Reach; readonly told: Told };
  const kept = new WeakMap<Atlas, Map<Thing, Held>>();
  const heldOf = (atlas: Atlas): Map<Thing, Held> => {
    const all = new Map<Thing, Held>();
    kept.set(atlas, all);
    return all;
  };
  return (atlas, thing, day) => {
    const all = kept.get(atlas) ?? heldOf(atlas);
    const held = all.get(thing);
    if (held !== undefined && held.reach.from <= day && day < held.reach.until) return held.told;
    const told = make(atlas, thing, day);
    all.set(thing, { reach: reachAt(turnsOf(atlas, thing), day), told });
    return told;
  };
}
