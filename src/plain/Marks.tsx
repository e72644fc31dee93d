import { memo } from "react";
import type { LonLat } from "#atlas/types.ts";
import { circleRings, dotRings, type Ring } from "#scene/circleRings.ts";
import { crossingShape, isAirport } from "#scene/crossingShapes.ts";
import {
  CROSSING_HALO_INK,
  circleInk,
  crossingInk,
  dotInk,
  dotRadius,
  HOME_DOT,
  HOME_DOT_INK,
  HOME_INKS,
  halfInk,
  halfPath,
  LEAVING_INK,
  leavingPath,
  minusInk,
  minusPath,
} from "#scene/ink.ts";
import type { CrossingMark, DestinationMark, PlaceMark } from "#scene/scene.ts";
import { type Colours, inked } from "./inked.ts";

type Project = (point: LonLat) => readonly [number, number] | null;

type Drawing = {
  readonly project: Project;
  readonly colours: Colours;
  /** Whether there is room for a finger round each mark. */
  readonly hits: boolean;
};

const at = (point: readonly [number, number]): string =>
  `translate(${point[0].toFixed(1)} ${point[1].toFixed(1)})`;

const Hit = ({ radius }: { readonly radius: number }) => (
  <circle className="hit" r={radius} fill="none" pointerEvents="all" />
);

const SIDES = ["in", "out"] as const;

/** Destinations: circles by area, two halves where borders were crossed both ways; a range has rings. */
export const Circles = memo(function Circles(
  props: Drawing & { readonly marks: readonly DestinationMark[] },
) {
  const ink = (of: Parameters<typeof inked>[0]) => inked(of, props.colours);
  return (
    <g className="circles">
      {props.marks.map((mark) => {
        const point = props.project(mark.point);
        if (!point) return null;
        const { radius, halves } = mark;
        return (
          <g
            key={mark.id}
            className="circle"
            transform={at(point)}
            data-place={mark.id}
            data-bound={mark.bound}
            data-sign={mark.sign}
            data-chosen={mark.chosen || undefined}
          >
            {props.hits && <Hit radius={Math.max(12, radius)} />}
            <g pointerEvents="none">
              {halves === null ? (
                <circle className="circle-mark" r={radius} {...ink(circleInk(mark))} />
              ) : (
                SIDES.filter((side) => halves[side] > 0).map((side) => (
                  <path
                    key={side}
                    className="circle-half"
                    data-side={side}
                    d={halfPath(side, halves[side])}
                    {...ink(halfInk(side))}
                  />
                ))
              )}
              {halves !== null && halves.out > 0 && (
                <path d={leavingPath(halves.out)} {...ink(LEAVING_INK)} />
              )}
              {mark.sign < 0 && <path d={minusPath(radius)} {...ink(minusInk(radius))} />}
              <Rings rings={circleRings(mark)} colours={props.colours} />
            </g>
          </g>
        );
      })}
      {props.marks.map((mark) => (
        <Hairline key={mark.id} mark={mark} {...props} />
      ))}
    </g>
  );
});

const Rings = ({
  rings,
  colours,
}: {
  readonly rings: readonly Ring[];
  readonly colours: Colours;
}) => rings.map(({ key, radius, ink }) => <circle key={key} r={radius} {...inked(ink, colours)} />);

/** From a circle that gave way to its country. */
function Hairline({
  mark: { id, tie },
  project,
  colours,
}: Omit<Drawing, "hits"> & { readonly mark: DestinationMark }) {
  const [a, b] = tie === null ? [null, null] : tie.map(project);
  if (a == null || b == null) return null;
  const [x1 = "", y1 = "", x2 = "", y2 = ""] = [...a, ...b].map((px) => px.toFixed(1));
  return (
    <g className="hairline" data-home={id} pointerEvents="none">
      {HOME_INKS.map((ink) => (
        <line key={ink.stroke} {...{ x1, y1, x2, y2 }} {...inked(ink, colours)} />
      ))}
      <circle cx={x2} cy={y2} r={HOME_DOT} {...inked(HOME_DOT_INK, colours)} />
    </g>
  );
}

/** Small countries: a dot in the colour of their class. */
export const Dots = memo(function Dots(props: Drawing & { readonly places: readonly PlaceMark[] }) {
  return (
    <g className="dots">
      {props.places.map((mark) => {
        const point = mark.small ? props.project(mark.point) : null;
        if (!point) return null;
        return (
          <g key={mark.id} className="dot" transform={at(point)} data-place={mark.id}>
            {props.hits && <Hit radius={12} />}
            <circle
              r={dotRadius(mark.chosen)}
              pointerEvents="none"
              {...inked(dotInk(mark), props.colours)}
            />
            {mark.chosen && (
              <g pointerEvents="none">
                <Rings rings={dotRings(dotRadius(true))} colours={props.colours} />
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
});

/** Crossings: the form says the state. */
export const Crossings = memo(function Crossings(
  props: Drawing & {
    readonly marks: readonly CrossingMark[];
    /** Not only those that belong to what is chosen. */
    readonly all: boolean;
  },
) {
  return (
    <g className="crossings">
      {props.marks.map((mark) => {
        const point = props.all || mark.forced ? props.project(mark.point) : null;
        if (!point) return null;
        const isAir = isAirport(mark);
        const d = crossingShape({ state: mark.state, isAir });
        return (
          <g
            key={mark.id}
            className="crossing"
            transform={at(point)}
            data-crossing={mark.id}
            data-state={mark.state}
            data-air={isAir || undefined}
            data-chosen={mark.chosen || undefined}
            data-old={mark.isOld || undefined}
          >
            {props.hits && <Hit radius={12} />}
            <g pointerEvents="none">
              <path d={d} {...inked(CROSSING_HALO_INK, props.colours)} />
              <path d={d} {...inked(crossingInk({ ...mark, isAir }), props.colours)} />
            </g>
          </g>
        );
      })}
    </g>
  );
});
