const LARGEST_RADIUS = 26;
const SMALLEST_RADIUS = 3.5;

/** Radius in px whose area is in proportion to the size of a number, lost or gained; `largest` is the top of the series' fixed scale. */
export const radiusOf = (value: number, largest: number): number =>
  Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * Math.sqrt(Math.abs(value) / largest));

/** Three round numbers that show the scale: near its top, its middle and its foot. */
export function stepsOf(largest: number): readonly number[] {
  const top = roundDown(largest);
  return [...new Set([top, roundDown(top / 4), roundDown(top / 20)])].filter((step) => step >= 1);
}

/** The next lower number of the kind 1, 2, 2.5, 5 times a power of ten. */
function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [5, 2.5, 2, 1].find((candidate) => candidate * power <= value) ?? 1;
  return step * power;
}
