import type { Box } from "#scene/frame.ts";
import type { PaletteName } from "#scene/palette.ts";
import { textWidth } from "#scene/textWidth.ts";
import { wrapText } from "#scene/wrapText.ts";

/** How much larger than usual a note's letters are: on a wall 18 px, as all that is no name and no number. */
export const NOTE_LETTERS: Readonly<Record<PaletteName, number>> = {
  light: 1,
  dark: 1,
  projector: 18 / 13,
};
/** A note's letters, its line, how wide its words run, the wider the better, and the room round them, in px, where letters are not larger than usual. */
const NOTE = { size: 13, line: 17, across: [216, 132], pad: 8 } as const;

/** From the spot to the nearest corner of the note, in px: as near as there is room. */
const AWAY = [28, 56, 96, 150, 210, 280] as const;
const SIDES = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
] as const;
const EDGE = 8;
/** Where there is no room beside the spot, all of the picture is tried in steps of so many px. */
const GRID = 12;

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
  /** Whether its line may run to a box. */
  leads: (box: Box) => boolean = () => true,
): Box | null {
  const size = NOTE.size * letters;
  const sizeOf = (most: number) => {
    const lines = wrapText(words, most, size, true);
    const longest = Math.max(...lines.map((line) => textWidth(line, size, true)));
    const width = Math.min(most, longest) + 2 * NOTE.pad;
    return { width, height: lines.length * NOTE.line * letters + NOTE.pad };
  };
  const sizes = NOTE.across.map((across) => sizeOf(across * letters));
  const isFree = (box: Box): boolean =>
    box.left >= room.left + EDGE &&
    box.top >= room.top + EDGE &&
    box.right <= room.right - EDGE &&
    box.bottom <= room.bottom - EDGE &&
    others.every((other) => shared(box, other) === 0) &&
    leads(box);
  const widest = room.right - room.left - 2 * (EDGE + NOTE.pad);
  const near = AWAY.flatMap((away) =>
    sizes.flatMap(({ width, height }) =>
      SIDES.map(([right, down]): Box => {
        const left = beside(x, right, away, width);
        const top = beside(y, down, right === 0 ? away : away * 0.6, height);
        return { left, top, right: left + width, bottom: top + height };
      }),
    ),
  ).filter(isFree);
  const boxes =
    near.length > 0 ? near : anywhere([...sizes, sizeOf(widest)], room, [x, y]).filter(isFree);
  const hidden = (box: Box) => taken.reduce((sum, other) => sum + shared(box, other), 0);
  const least = Math.min(...boxes.map(hidden));
  const best = boxes.find((box) => hidden(box) === least);
  return best === undefined || least > hides * shared(best, best) ? null : best;
}

/** Boxes of these sizes all over the room, the nearest to a point first. */
function anywhere(
  sizes: readonly { readonly width: number; readonly height: number }[],
  room: Box,
  [x, y]: readonly [number, number],
): readonly Box[] {
  const boxes: Box[] = [];
  for (const { width, height } of sizes)
    for (let top = room.top + EDGE; top + height <= room.bottom - EDGE; top += GRID)
      for (let left = room.left + EDGE; left + width <= room.right - EDGE; left += GRID)
        boxes.push({ left, top, right: left + width, bottom: top + height });
  const away = ({ left, top, right, bottom }: Box) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  return boxes.toSorted((a, b) => away(a) - away(b));
}

/** Where something so long begins that stands so far before, behind or about a point. */
const beside = (at: number, side: number, away: number, length: number): number =>
  side > 0 ? at + away : side < 0 ? at - away - length : at - length / 2;

/** How much of two boxes lies on each other, in px². */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
