/** The same things with the one at `from` at `to`; unchanged where either is outside. */
export function movedTo<T>(things: readonly T[], from: number, to: number): readonly T[] {
  const [thing] = things.slice(from, from + 1);
  if (thing === undefined || from === to || to < 0 || to >= things.length) return things;
  const rest = things.filter((_, i) => i !== from);
  return [...rest.slice(0, to), thing, ...rest.slice(to)];
}
