import { PLANES, type Plane, type PlaneName } from "#scene/planesOf.ts";
import type { Scene } from "#scene/scene.ts";

type Points = readonly (readonly [number, number])[];

/** Points along every way that is drawn, in px of each picture, close enough that no name slips between two of them. */
export function wayPoints(
  { routes, layers }: Scene,
  planes: Readonly<Record<PlaneName, Plane>>,
): Readonly<Record<PlaneName, Points>> {
  const legs = layers.routes
    ? routes.filter(({ shown }) => shown).flatMap((route) => route.legs)
    : [];
  const on = (plane: Plane): Points =>
    legs.flatMap(({ path }) =>
      path.flatMap((point, i) => {
        const [at, next] = [
          plane(point),
          path[i + 1] === undefined ? null : plane(path[i + 1] ?? point),
        ];
        if (at === null) return [];
        return next === null ? [at] : [at, [(at[0] + next[0]) / 2, (at[1] + next[1]) / 2] as const];
      }),
    );
  return Object.fromEntries(PLANES.map((name) => [name, on(planes[name])])) as Record<
    PlaneName,
    Points
  >;
}
