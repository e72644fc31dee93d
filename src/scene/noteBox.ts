import type { Box } from "#scene/frame.ts";
import { textWidth } from "#scene/textWidth.ts";

/** A note's letters, its line, how wide its words run, the wider the better, and the room round them, in px, where letters are not larger than usual. */
export const NOTE = { size: 13, line: 17, across: [216, 132], pad: 8 } as const;

/** From the spot to the nearest corner of the note, in px: as near as there is room. */
const AWAY = [28, 56, 96, 150] as const;
const SIDES = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;
const EDGE = 8;

/** Where the words on a spot stand beside it: whole, on as little else as there is; `null` where there is no room at all. */
export function noteBox(
  words: string,
  [x, y]: readonly [number, number],
  room: Box,
  letters: number,
  taken: readonly Box[],
  /** What it must not lie on at all. */
  others: readonly Box[] = [],
  /** Of its own size, the part that may lie on what is taken. */
  hides = 1,
): Box | null {
  const wide = textWidth(words, NOTE.size * letters, true);
  const boxes = NOTE.across
    .flatMap((most) =>
      AWAY.flatMap((away) => SIDES.map((side) => ({ most: most * letters, away, side }))),
    )
    .map(({ most, away, side: [right, down] }): Box => {
      // Words do not fill their lines.
      const lines = Math.ceil((wide * 1.15) / most);
      const width = Math.min(most, wide * 1.03) + 2 * NOTE.pad;
      const height = lines * NOTE.line * letters + NOTE.pad;
      const left = right > 0 ? x + away : x - away - width;
      const top = down > 0 ? y + away * 0.6 : y - away * 0.6 - height;
      return { left, top, right: left + width, bottom: top + height };
    })
    .filter(
      (box) =>
        box.left >= room.left + EDGE &&
        box.top >= room.top + EDGE &&
        box.right <= room.right - EDGE &&
        box.bottom <= room.bottom - EDGE &&
        others.every((other) => shared(box, other) === 0),
    );
  const hidden = (box: Box) => taken.reduce((sum, other) => sum + shared(box, other), 0);
  const least = Math.min(...boxes.map(hidden));
  const best = boxes.find((box) => hidden(box) === least);
  return best === undefined || least > hides * shared(best, best) ? null : best;
}

/** How much of two boxes lies on each other, in px². */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
