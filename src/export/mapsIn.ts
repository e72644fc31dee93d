import type { Box } from "#scene/frame.ts";

/** Between two maps, in px. */
const BETWEEN = 4;

/** The rooms of one map, or of several below each other, in px. */
export function mapsIn({ left, top, right, bottom }: Box, count: number): readonly Box[] {
  const height = (bottom - top - BETWEEN * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => {
    const from = top + i * (height + BETWEEN);
    return { left, right, top: from, bottom: from + height };
  });
}
