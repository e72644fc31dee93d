import type { Day } from "#atlas/day.ts";
import type { Turns } from "#world/turns.ts";

/**
 * Finds, of many things, those that turn on the way from one day to another, forwards or back, as their places in the list: the first
 * place is 0, each may come more than once. Looking costs what is found, not how many there are.
 */
export function turnsBetween<Thing>(
  things: readonly Thing[],
  turnsOf: (thing: Thing) => Turns,
): (one: Day, other: Day) => readonly number[] {
  const turns = things
    .flatMap((thing, at) => turnsOf(thing).map((day) => ({ day, at })))
    .toSorted((a, b) => a.day - b.day);
  return (one, other) => {
    const [after, to] = [Math.min(one, other), Math.max(one, other)];
    const found: number[] = [];
    for (let i = firstAfter(turns, after); ; i += 1) {
      const turn = turns[i];
      if (turn === undefined || turn.day > to) return found;
      found.push(turn.at);
    }
  };
}

/** The place of the first turn after the day. */
function firstAfter(turns: readonly { readonly day: Day }[], day: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.day ?? Number.POSITIVE_INFINITY) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
