import { type Column, type ColumnAt, writeColumn } from "#export/writeColumn.ts";
import { textWidth } from "#scene/textWidth.ts";

/** So much narrower than `textWidth` reckons is Roboto, in which the build draws these pictures; measured by a test over all of them. */
export const NARROWER = { plain: 1.16, bold: 1.24 } as const;
/** Letters of a title in px, from the largest. */
const SIZES = [25, 23, 21, 19, 17.5, 16, 15] as const;
/** Within a word that is longer than a line a break is better than one at its very end. */
const LAST = SIZES[SIZES.length - 1] ?? 15;

/** A title in the largest letters in which no word of it is broken and it is at most `room` px high; in the smallest where there are none. */
export function glanceTitle(text: string, at: ColumnAt, room: number): Column {
  const width = at.width * NARROWER.bold;
  const fits = (size: number): boolean =>
    text.split(/[ \n]+/).every((word) => textWidth(word, size, true) <= width) &&
    write(size).bottom - at.top <= room;
  const write = (size: number) => writeColumn({ ...at, width }, [{ text, size, bold: true }]);
  return write(SIZES.find(fits) ?? LAST);
}
