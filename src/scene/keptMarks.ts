import { isSame } from "#atlas/isSame.ts";

/** The marks of another day, with each of the day before that says the same; the list of before where all do, and the other where none is from before. */
export function keptMarks<Mark extends { readonly id: string }>(
  before: readonly Mark[],
  next: readonly Mark[],
): readonly Mark[] {
  if (before === next) return before;
  const known = new Map(before.map((mark) => [mark.id, mark]));
  let isNext = true;
  const marks = next.map((mark) => {
    const old = known.get(mark.id);
    if (old === undefined || old === mark || !isSame(old, mark)) return mark;
    isNext = false;
    return old;
  });
  if (before.length === marks.length && marks.every((mark, i) => mark === before[i])) return before;
  return isNext ? next : marks;
}
