import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

const CAPTION = 12;
/** Where several maps are small, in px of the sheet: a larger one would lie over the north. */
const SMALL = 9;

/** The letters of the captions of so many maps, in px of the sheet. */
export const captionSize = (count: number): number => (count > 2 ? SMALL : CAPTION);

/** The room of a caption in the upper left corner of its map, in px of the map, as are its letters. */
export const captionBox = (caption: string, size = CAPTION): Box => ({
  left: 0,
  top: 0,
  right: textWidth(caption, size, true) + size,
  bottom: (size * 22) / CAPTION,
});

/** The caption itself. */
export const captionLine = (text: string, size = CAPTION): TextLine => ({
  text,
  x: size / 2,
  y: (size * 15.5) / CAPTION,
  size,
  bold: true,
  muted: false,
});
