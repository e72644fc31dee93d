import type { Box, Frame } from "#scene/frame.ts";

/** Where the count of destinations without room for their name stands, in px: above the row of arrows, at the lower left. */
export function moreBox({ size }: Pick<Frame, "size">): Box {
  const bottom = size.height - 48;
  return { left: 12, right: 12 + 64, top: bottom - 28, bottom };
}
