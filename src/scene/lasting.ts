import type { Day } from "#atlas/day.ts";
import { isSame } from "#atlas/isSame.ts";
import type { Atlas } from "#atlas/types.ts";
import { keptMarks } from "#scene/keptMarks.ts";
import { type SteadyView, steadyOf } from "#view/steadyOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { type Reach, reachAt, type Turns } from "#world/turns.ts";

type Marked = { readonly id: string };

type Last<Parts, Mark> = {
  readonly steady: SteadyView;
  readonly parts: Parts;
  readonly reach: Reach;
  readonly marks: readonly Mark[];
};

/**
 * A list of marks that lasts: for the same view, of the same other parts, it is the same list from one turn of any of its things until
 * the next one; and of another list, every mark is kept that says the same. So a step of the day costs what it changes, however many
 * marks there are. One list is kept for each atlas.
 */
export function lasting<Parts extends readonly unknown[], Mark extends Marked>(
  turnsOf: (atlas: Atlas, view: SteadyView) => Turns,
  make: (atlas: Atlas, view: ViewState, day: Day, ...parts: Parts) => readonly Mark[],
): (atlas: Atlas, view: ViewState, day: Day, ...parts: Parts) => readonly Mark[] {
  const lasts = new WeakMap<Atlas, Last<Parts, Mark>>();
  return (atlas, view, day, ...parts) => {
    const last = lasts.get(atlas);
    const steady = steadyOf(view);
    const isLike =
      last !== undefined &&
      isSame(last.steady, steady) &&
      parts.every((part, i) => Object.is(part, last.parts[i]));
    if (isLike && last.reach.from <= day && day < last.reach.until) return last.marks;
    const reach = reachAt(turnsOf(atlas, steady), day);
    const made = make(atlas, view, day, ...parts);
    const marks = last === undefined ? made : keptMarks(last.marks, made);
    lasts.set(atlas, { steady, parts, reach, marks });
    return marks;
  };
}

/** Marks of which so few are drawn, and so many turn, that they are made for each day; of the last list, every mark is kept that says the same, and the list where all do. */
export function keeping<Mark extends Marked>(
  make: (atlas: Atlas, view: ViewState, day: Day) => readonly Mark[],
): (atlas: Atlas, view: ViewState, day: Day) => readonly Mark[] {
  const lasts = new WeakMap<Atlas, readonly Mark[]>();
  return (atlas, view, day) => {
    const marks = keptMarks(lasts.get(atlas) ?? [], make(atlas, view, day));
    lasts.set(atlas, marks);
    return marks;
  };
}
