import { BOUND_GAP, LEAVING_LENGTH } from "#scene/ink.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { DestinationMark, Standing } from "#scene/scene.ts";

/** A round mark of the picture, with all that belongs to it, where it stands. */
export type Rim = {
  readonly id: string;
  readonly kind: "circle" | "dot";
  readonly radius: number;
  /** `null` behind the horizon. */
  readonly at: readonly [number, number] | null;
};

const DOT = 3.5;
/** With the outline of what is chosen. */
const CHOSEN_DOT = 10;

/** The radius in px of a circle with its rings and lines. */
export const rimOf = ({ radius, rings, halves, bound }: DestinationMark): number =>
  Math.max(
    radius + 1,
    ...rings.map((ring) => ring + 1),
    bound === "at_least" && halves === null ? radius + BOUND_GAP + 0.5 : 0,
    halves === null || halves.out === 0 ? 0 : halves.out + LEAVING_LENGTH,
  );

/** All round marks of a scene: the circles of numbers and the dots of small places. */
export function rimsOf(
  { destinations, places, layers }: Omit<Standing, "routes">,
  plane: Plane,
): readonly Rim[] {
  const circles = (layers.destinations ? destinations : []).map(
    (mark): Rim => ({ id: mark.id, kind: "circle", radius: rimOf(mark), at: plane(mark.point) }),
  );
  const dots = places
    .filter(({ small }) => small)
    .map(
      ({ id, point, chosen }): Rim => ({
        id,
        kind: "dot",
        radius: chosen ? CHOSEN_DOT : DOT,
        at: plane(point),
      }),
    );
  return [...circles, ...dots];
}
