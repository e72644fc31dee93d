import type { Box } from "#scene/frame.ts";

/** Between two maps, in px. */
const BETWEEN = 4;
/** The opening is so much wider than high. */
const OPENING = 1.5;
const MOST_COLUMNS = 3;

/** The rooms of one map, of two below each other, or of more in as many columns as show most ground, line by line, in px: all are of one size. */
export function mapsIn(room: Box, count: number): readonly Box[] {
  const grids = Array.from({ length: count < 3 ? 1 : MOST_COLUMNS }, (_, i) =>
    gridIn(room, count, i + 1),
  );
  const { width, height, columns } = grids.reduce((best, one) =>
    shownIn(one) > shownIn(best) ? one : best,
  );
  return Array.from({ length: count }, (_, i) => {
    const left = room.left + (i % columns) * (width + BETWEEN);
    const top = room.top + Math.floor(i / columns) * (height + BETWEEN);
    return { left, top, right: left + width, bottom: top + height };
  });
}

type Grid = ReturnType<typeof gridIn>;

function gridIn({ left, top, right, bottom }: Box, count: number, columns: number) {
  const rows = Math.ceil(count / columns);
  return {
    columns,
    width: (right - left - BETWEEN * (columns - 1)) / columns,
    height: (bottom - top - BETWEEN * (rows - 1)) / rows,
    filled: count / (rows * columns),
  };
}

/** How large the ground can be in each map; a room that stays empty counts against it. */
const shownIn = ({ width, height, filled }: Grid): number =>
  Math.min(width / OPENING, height) * Math.sqrt(filled);
