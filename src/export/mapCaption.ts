import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

const SIZE = 12;

/** The room of a caption in the upper left corner of its map, in px of the map. */
export const captionBox = (caption: string): Box => ({
  left: 0,
  top: 0,
  right: textWidth(caption, SIZE, true) + 12,
  bottom: 22,
});

/** The caption itself. */
export const captionLine = (text: string): TextLine => ({
  text,
  x: 6,
  y: 15.5,
  size: SIZE,
  bold: true,
  muted: false,
});
