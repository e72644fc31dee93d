import type { CrossingState } from "#atlas/types.ts";
import { CROSSING_SHAPES } from "#scene/crossingShapes.ts";

/** The form by which the map shows a crossing's state. */
export const StateMark = ({ state }: { readonly state: CrossingState }) => (
  <svg className="state-mark" viewBox="-7 -7 14 14" aria-hidden="true">
    <path d={CROSSING_SHAPES[state]} />
  </svg>
);
