import type { Frame } from "#scene/frame.ts";

/** Whether a point in px lies within a picture. */
export const isWithin = (
  [x, y]: readonly [number, number],
  { width, height }: Frame["size"],
): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
