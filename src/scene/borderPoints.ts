import type { Borders } from "#atlas/openBorders.ts";
import type { Plane } from "#scene/planeOf.ts";

/** From point to point, in px: no line of letters slips between two of them. */
const STEP = 9;

/** Points along the land borders, which are drawn by their states, in px of the picture: what is written rather does not stand on them. */
export const borderPoints = (
  { land }: Pick<Borders, "land">,
  plane: Plane,
): readonly (readonly [number, number])[] =>
  [...land.values()].flatMap(({ coordinates }) =>
    coordinates.flatMap((line) => {
      const points: (readonly [number, number])[] = [];
      let before: readonly [number, number] | null = null;
      for (const [lon = 0, lat = 0] of line) {
        const at = plane([lon, lat]);
        if (at !== null && before !== null) points.push(...between(before, at));
        else if (at !== null) points.push(at);
        before = at === null ? null : (points.at(-1) ?? at);
      }
      return points;
    }),
  );

/** The points from one, which is left out, towards another, a step apart. */
function between(
  [x, y]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): readonly (readonly [number, number])[] {
  const steps = Math.floor(Math.hypot(toX - x, toY - y) / STEP);
  return Array.from({ length: steps }, (_, i) => {
    const part = ((i + 1) * STEP) / Math.hypot(toX - x, toY - y);
    return [x + (toX - x) * part, y + (toY - y) * part] as const;
  });
}
