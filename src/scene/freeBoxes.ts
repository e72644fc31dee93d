import type { Box, Frame } from "#scene/frame.ts";

/** All of a picture on which nothing lies, in rectangles beside each other, less a strip of `apart` px along its edge and round what lies on it. */
export function freeBoxes(
  { size, covered }: Pick<Frame, "size" | "covered">,
  apart: number,
): readonly Box[] {
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  return covered.reduce<readonly Box[]>(
    (free, box) => free.flatMap((one) => without(one, grown(box, apart))),
    [grown(whole, -apart)].filter(isBox),
  );
}

/** What a box leaves of another: above it, below it, and at its sides. */
function without(one: Box, { left, top, right, bottom }: Box): readonly Box[] {
  const [high, low] = [Math.max(top, one.top), Math.min(bottom, one.bottom)];
  if (high >= low || left >= one.right || right <= one.left) return [one];
  return [
    { ...one, bottom: high },
    { ...one, top: low },
    { ...one, top: high, bottom: low, right: Math.max(left, one.left) },
    { ...one, top: high, bottom: low, left: Math.min(right, one.right) },
  ].filter(isBox);
}

const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const isBox = ({ left, top, right, bottom }: Box): boolean => left < right && top < bottom;
