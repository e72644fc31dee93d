import type { Plane } from "#scene/planeOf.ts";
import type { Standing } from "#scene/scene.ts";

type Point = readonly [number, number];

/** Points along every way that is drawn, in px of the picture, close enough that no name slips between two of them. */
export const wayPoints = (
  { routes, layers }: Pick<Standing, "routes" | "layers">,
  plane: Plane,
): readonly Point[] =>
  (layers.routes ? routes.filter(({ shown }) => shown) : []).flatMap(({ legs }) =>
    legs.flatMap(({ path }) => {
      const points: Point[] = [];
      let before: Point | null = null;
      for (const point of path) {
        const at = plane(point);
        if (at !== null && before !== null)
          points.push([(before[0] + at[0]) / 2, (before[1] + at[1]) / 2]);
        if (at !== null) points.push(at);
        before = at;
      }
      return points;
    }),
  );
