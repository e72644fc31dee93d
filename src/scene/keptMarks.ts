import { isSame } from "#atlas/isSame.ts";

/** The marks of another day, with each of the day before that says the same; the list of before where all do, and the other where none is from before. */
export function keptMarks<Mark extends { readonly id: string }>(
  before: readonly Mark[],
  next: readonly Mark[],
): readonly Mark[] {
  if (before === next) return before;
  let known: ReadonlyMap<string, Mark> | undefined;
  const oldOf = (mark: Mark, i: number) => {
    // Most lists keep their order, and most marks are those of before: neither costs a table of all.
    const there = before[i];
    if (there === mark || there?.id === mark.id) return there;
    known ??= new Map(before.map((one) => [one.id, one]));
    return known.get(mark.id);
  };
  let isNext = true;
  const marks = next.map((mark, i) => {
    const old = oldOf(mark, i);
    if (old === undefined || old === mark || !isSame(old, mark)) return mark;
    isNext = false;
    return old;
  });
  if (before.length === marks.length && marks.every((mark, i) => mark === before[i])) return before;
  return isNext ? next : marks;
}
