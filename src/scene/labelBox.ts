import type { LonLat } from "#atlas/types.ts";
import type { Box } from "#scene/frame.ts";
import type { LabelInk } from "#scene/labelInk.ts";
import type { Line } from "#scene/lineMeets.ts";
import { textWidth } from "#scene/textWidth.ts";

/** The height of a line, in letters' sizes. */
export const LINE_HEIGHT = 1.15;
/** The letters' size in px, where they are not larger than usual. */
export const LETTER_SIZE = { destination: 13, place: 12 } as const;

export type LabelKind = keyof typeof LETTER_SIZE;

/** A name on the map, with its number, and where it stands. */
export type LabelPlace = {
  readonly id: string;
  readonly kind: LabelKind;
  readonly point: LonLat;
  /** The name; below it the number. */
  readonly lines: readonly string[];
  readonly ink: LabelInk;
  /** From the point to where the text begins, has its middle or ends, in px to the right. */
  readonly dx: number;
  /** From the point to the middle of the text's height, in px downwards. */
  readonly dy: number;
  readonly align: "start" | "middle" | "end";
  /** From the mark to a name that stands farther away, in px from the point; else `null`. */
  readonly leader: Line | null;
  /** Where the point stands, in px of the picture. */
  readonly at: readonly [number, number];
};

type Sized = { readonly width: number; readonly height: number };
/** A name is tried at many sides of its mark, with the same lines. */
const sized = new WeakMap<
  readonly string[],
  { readonly kind: LabelKind; readonly size: number; readonly box: Sized }
>();

/** Width and height of a label in px, large enough for the fonts of any system. */
export function labelSize(kind: LabelKind, lines: readonly string[], letters: number): Sized {
  const size = LETTER_SIZE[kind] * letters;
  const known = sized.get(lines);
  if (known?.kind === kind && known.size === size) return known.box;
  const widths = lines.map((line, i) => textWidth(line, size, kind === "destination" && i === 0));
  const box = { width: Math.max(...widths), height: lines.length * LINE_HEIGHT * size };
  sized.set(lines, { kind, size, box });
  return box;
}

/** The box of a label whose point stands there. */
export function labelBox(
  { kind, lines, dx, dy, align }: Pick<LabelPlace, "kind" | "lines" | "dx" | "dy" | "align">,
  [x, y]: readonly [number, number],
  letters: number,
): Box {
  const { width, height } = labelSize(kind, lines, letters);
  const left = x + dx - { start: 0, middle: width / 2, end: width }[align];
  return { left, right: left + width, top: y + dy - height / 2, bottom: y + dy + height / 2 };
}

/** From a box to a circle's rim in px; 0 or less where they touch. */
export const gapTo = (
  { left, top, right, bottom }: Box,
  [x, y]: readonly [number, number],
  radius: number,
): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
