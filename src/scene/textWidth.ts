/** Widths in tenths of the letters' size, rounded up, of DejaVu Sans: it is wider than the other fonts that a system may have. */
const TENTHS: readonly (readonly [number, string])[] = [
  [3, "'IJijlí\u202f"],
  [4, " !(),-./:;[\\]ft|·\u00a0’"],
  [5, '"*_`r–'],
  [6, "?FLcksvxyzçвгзстухчьэ„“"],
  [8, "&DGHNOQUÖÜДИЙКЛНОПЦмъы"],
  [9, "#+<=>M^w~МФЪЫжфю≥≤≈−"],
  [10, "%@Wmшщ—…"],
  [11, "ЖШЩЮ"],
];
/** Of digits and of most letters, and of what nobody has measured. */
const USUAL = 7;
/** So much wider are bold letters. */
const BOLD = 1.15;

const WIDTHS = new Map(
  TENTHS.flatMap(([tenths, letters]) => [...letters].map((one) => [one, tenths])),
);

/** The width in px that a line of text takes at most in letters of a size, without a page to measure it on. */
export function textWidth(line: string, size: number, bold = false): number {
  let tenths = 0;
  for (const letter of line) tenths += WIDTHS.get(letter) ?? USUAL;
  return ((tenths * size) / 10) * (bold ? BOLD : 1);
}
