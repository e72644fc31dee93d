import { memo } from "react";
import type { LonLat } from "#atlas/types.ts";
import type { CrossingMark, DestinationMark, PlaceMark } from "#scene/scene.ts";
import { CrossingPath } from "./CrossingForm.tsx";

type Project = (point: LonLat) => readonly [number, number] | null;

const at = (point: readonly [number, number]): string =>
  `translate(${point[0].toFixed(1)} ${point[1].toFixed(1)})`;

/** Destinations: circles by area; what was not yet counted is an outline, a range has a second ring. */
export const Circles = memo(function Circles(props: {
  readonly marks: readonly DestinationMark[];
  readonly project: Project;
}) {
  return (
    <g className="circles">
      {props.marks.map((mark) => {
        const point = props.project(mark.point);
        if (!point) return null;
        return (
          <g
            key={mark.id}
            className="circle"
            transform={at(point)}
            data-place={mark.id}
            data-known={mark.known}
            data-bound={mark.bound}
            data-sign={mark.sign}
            data-chosen={mark.chosen || undefined}
          >
            <circle className="hit" r={Math.max(12, mark.radius)} />
            {mark.outerRadius !== null && <circle className="circle-outer" r={mark.outerRadius} />}
            <circle className="circle-mark" r={mark.radius} />
            {mark.sign < 0 && (
              <path className="circle-minus" d={`M-${mark.radius / 2} 0h${mark.radius}`} />
            )}
            {mark.bound === "at_least" && <circle className="circle-open" r={mark.radius + 2.5} />}
          </g>
        );
      })}
    </g>
  );
});

/** Small countries: a dot in the colour of their class, with room for a finger. */
export const Dots = memo(function Dots(props: {
  readonly places: readonly PlaceMark[];
  readonly project: Project;
}) {
  return (
    <g className="dots">
      {props.places.map((mark) => {
        const point = mark.small ? props.project(mark.point) : null;
        if (!point) return null;
        return (
          <g key={mark.id} className="dot" transform={at(point)} data-place={mark.id}>
            <circle className="hit" r={12} />
            <circle
              r={mark.chosen ? 5 : 3}
              className={mark.chosen ? "dot-mark chosen" : "dot-mark"}
              style={{ fill: `var(--${mark.tone})` }}
            />
          </g>
        );
      })}
    </g>
  );
});

/** Crossings: the form says the state. */
export const Crossings = memo(function Crossings(props: {
  readonly marks: readonly CrossingMark[];
  readonly all: boolean;
  readonly project: Project;
}) {
  return (
    <g className="crossings">
      {props.marks.map((mark) => {
        const point = props.all || mark.forced ? props.project(mark.point) : null;
        if (!point) return null;
        return (
          <g
            key={mark.id}
            className="crossing"
            transform={at(point)}
            data-crossing={mark.id}
            data-state={mark.state}
            data-chosen={mark.chosen || undefined}
          >
            <circle className="hit" r={12} />
            <CrossingPath state={mark.state} isOld={mark.isOld} isAir={mark.type === "air"} />
          </g>
        );
      })}
    </g>
  );
});
