import { type LaidOut, READING_LINE } from "./stepAt.ts";

/** How far to scroll so that a step is the one that is read: it begins at the top or, where it is so short that the next would be read, its middle lies on the reading line. */
export function placeOf({ top, height }: LaidOut, seen: number): number {
  const far = READING_LINE * seen;
  if (Math.min(top, far) < height - 1) return top;
  const line = top + height / 2;
  return Math.round(line <= 2 * far ? line / 2 : line - far);
}
