import type { CrossingState } from "#atlas/types.ts";
import { CROSSING_SHAPES, dashesOf } from "#scene/crossingShapes.ts";

type Props = {
  readonly state: CrossingState;
  readonly isOld: boolean;
  readonly className?: string;
};

/** The form by which the map shows a crossing's state; its outline is broken where the knowledge is old. */
export const CrossingForm = ({ state, isOld, className }: Props) => (
  <svg className={className} viewBox="-7 -7 14 14" aria-hidden="true">
    <CrossingPath state={state} isOld={isOld} />
  </svg>
);

/** The outline alone, to stand within a larger drawing. */
export function CrossingPath({ state, isOld, isAir }: Props & { readonly isAir?: boolean }) {
  const dashes = dashesOf(state, isOld);
  return (
    <path
      d={CROSSING_SHAPES[state]}
      strokeDasharray={dashes.length > 0 ? dashes.join(" ") : undefined}
      data-air={isAir || undefined}
      data-old={isOld || undefined}
    />
  );
}
