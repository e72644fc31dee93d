import {
  CROSSING_REACH,
  crossingShape,
  dashesOf,
  type CrossingForm as Form,
} from "#scene/crossingShapes.ts";

type Props = Form & {
  readonly isOld: boolean;
  readonly className?: string;
};

/** The form by which the map shows the state of a crossing or an airport; its outline is broken where the knowledge is old. */
export function CrossingForm({ state, isAir, isOld, className }: Props) {
  const dashes = dashesOf({ state, isAir }, isOld);
  const reach = CROSSING_REACH[isAir ? "air" : "land"] + 1;
  return (
    <svg
      className={className}
      viewBox={`${-reach} ${-reach} ${reach * 2} ${reach * 2}`}
      aria-hidden="true"
    >
      <path
        d={crossingShape({ state, isAir })}
        strokeDasharray={dashes.length > 0 ? dashes.join(" ") : undefined}
        data-air={isAir || undefined}
        data-old={isOld || undefined}
      />
    </svg>
  );
}
