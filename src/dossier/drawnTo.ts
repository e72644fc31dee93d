type Point = { readonly at: number; readonly value: number };

/** The numbers of a curve after a stroke from one point to another: those between lie on the line; the first number is given and stays. */
export function drawnTo(
  values: readonly (number | null)[],
  from: Point,
  to: Point,
): readonly (number | null)[] {
  const [first, last] = [Math.min(from.at, to.at), Math.max(from.at, to.at)];
  return values.map((value, i) => {
    if (i === 0 || i < first || i > last || (i === from.at && from.at !== to.at)) return value;
    const part = from.at === to.at ? 1 : (i - from.at) / (to.at - from.at);
    return Math.round(from.value + part * (to.value - from.value));
  });
}
