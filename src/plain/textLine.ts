import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

/** A line of text in px: where it begins, its baseline, its letters. */
export type TextLine = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly muted: boolean;
};

/** From the baseline up and down, in letters' sizes. */
export const ASCENT = 0.8;
const DESCENT = 0.24;

/** The box that a line is sure to stay in, in px, whatever font the system has. */
export const lineBox = ({ text, x, y, size, bold }: TextLine): Box => ({
  left: x,
  right: x + textWidth(text, size, bold),
  top: y - ASCENT * size,
  bottom: y + DESCENT * size,
});
