import type { Box, Frame } from "#scene/frame.ts";

const [LEFT, WIDTH, HEIGHT] = [12, 64, 28];
/** From what lies below it, in px, and from the edge of a picture on whose foot nothing lies. */
const APART = 8;
const FOOT = 48;

/** Where the count of destinations without room for their name stands, in px: at the lower left, above the key or whatever lies there. */
export function moreBox({ size, covered }: Pick<Frame, "size" | "covered">): Box {
  const right = LEFT + WIDTH;
  const below = covered.filter(
    (box) => box.left < right && box.right > LEFT && box.bottom > size.height - FOOT,
  );
  const bottom = Math.min(size.height - FOOT, ...below.map(({ top }) => top - APART));
  return { left: LEFT, right, top: bottom - HEIGHT, bottom };
}
