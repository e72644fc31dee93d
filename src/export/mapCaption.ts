import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

/** The letters of a caption on a sheet, in px. */
export const CAPTION = 12;

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
