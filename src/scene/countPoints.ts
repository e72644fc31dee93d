import type { Box } from "#scene/frame.ts";

type Point = readonly [number, number];

/** The side of a cell in px, about as high as a name with its number. */
const CELL = 32;
/** More cells than any picture has in a row. */
const ROW = 1 << 20;

const cellAt = (column: number, row: number): number => row * ROW + column;
const indexOf = (px: number): number => Math.floor(px / CELL);

/** What tells how many of these points, in px, lie inside of a box; it looks at those alone that are near. */
export function countPoints(points: readonly Point[]): (box: Box) => number {
  const cells = new Map<number, Point[]>();
  for (const point of points) {
    const cell = cellAt(indexOf(point[0]), indexOf(point[1]));
    const there = cells.get(cell);
    if (there === undefined) cells.set(cell, [point]);
    else there.push(point);
  }
  return ({ left, right, top, bottom }) => {
    let count = 0;
    for (let row = indexOf(top); row <= indexOf(bottom); row++)
      for (let column = indexOf(left); column <= indexOf(right); column++)
        for (const [x, y] of cells.get(cellAt(column, row)) ?? [])
          if (x > left && x < right && y > top && y < bottom) count++;
    return count;
  };
}
