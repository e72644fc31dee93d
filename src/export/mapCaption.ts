import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

const SIZE = 12;

/** The room of a caption in the upper left corner of its map, in px of the map, as are its letters. */
export const captionBox = (caption: string, size = SIZE): Box => ({
  left: 0,
  top: 0,
  right: textWidth(caption, size, true) + size,
  bottom: (size * 22) / SIZE,
});

/** The caption itself. */
export const captionLine = (text: string, size = SIZE): TextLine => ({
  text,
  x: size / 2,
  y: (size * 15.5) / SIZE,
  size,
  bold: true,
  muted: false,
});
