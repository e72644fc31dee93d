import { type Paragraph, PX_PER_POINT } from "#export/pptx/deck.ts";
import { wrapText } from "#scene/wrapText.ts";

/** From line to line, in letters' sizes. */
const LEADING = 1.2;
/** So much narrower than `textWidth` reckons are Arial and the fonts that stand for it, plain and bold, by the texts of all stories. */
const NARROWER = { plain: 1.2, bold: 1.28 } as const;

/** How high paragraphs stand in a column of a slide, in px. */
export const heightOf = (paragraphs: readonly Paragraph[], width: number): number =>
  paragraphs.reduce((sum, { runs, size, bold, above = 0 }, i) => {
    const text = runs.map((run) => run.text).join("");
    const px = size * PX_PER_POINT;
    const lines = wrapText(text, width * NARROWER[bold ? "bold" : "plain"], px, bold).length;
    return sum + Math.max(1, lines) * px * LEADING + (i === 0 ? 0 : above * PX_PER_POINT);
  }, 0);

/** Paragraphs in the largest of these sizes, in points, in which they are not higher than `room`; in the last where none is. */
export function fitText(
  write: (size: number) => readonly Paragraph[],
  sizes: readonly [number, ...number[]],
  width: number,
  room: number,
): readonly Paragraph[] {
  const fits = sizes.find((size) => heightOf(write(size), width) <= room);
  return write(fits ?? sizes.at(-1) ?? sizes[0]);
}
