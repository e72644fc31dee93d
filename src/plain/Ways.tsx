import type { GeoProjection } from "d3-geo";
import { Fragment, memo, useMemo } from "react";
import type { LonLat } from "#atlas/types.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import type { RouteMark } from "#scene/scene.ts";
import { lineOf } from "./shapesOf.ts";

type Props = {
  readonly routes: readonly RouteMark[];
  readonly projection: GeoProjection;
  readonly framed: GeoProjection;
};

/** The routes: a halo and a line for each leg, and an arrowhead at the end of the way. */
export const Ways = memo(function Ways({ routes, projection, framed }: Props) {
  // The legs of a route never change, only the picture's frame does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const paths = useMemo(
    () =>
      new Map(routes.flatMap(({ legs }) => legs.map(({ id, path }) => [id, lineOf(path, framed)]))),
    [framed, routes.length],
  );
  const shown = routes
    .filter(({ shown }) => shown)
    .toSorted((a, b) => Number(a.chosen) - Number(b.chosen) || a.width - b.width);
  return (
    <g className="ways">
      {shown.map((route) => (
        <g
          key={route.id}
          className="way"
          data-route={route.id}
          data-state={route.state}
          data-chosen={route.chosen || undefined}
          data-dim={route.dim || undefined}
        >
          {route.legs.map(({ id, mode }) => {
            const d = paths.get(id) ?? "";
            const width = mode === "land" ? route.width : route.width * 0.6 + 0.3;
            return (
              <Fragment key={id}>
                <path className="way-hit" d={d} />
                <path className="way-halo" d={d} strokeWidth={width + 2.4} />
                <path className="way-line" d={d} strokeWidth={width} data-mode={mode} />
              </Fragment>
            );
          })}
          <Arrow path={route.legs.at(-1)?.path ?? []} width={route.width} projection={projection} />
        </g>
      ))}
    </g>
  );
});

type ArrowProps = {
  readonly path: readonly LonLat[];
  readonly width: number;
  readonly projection: GeoProjection;
};

/** Stands a little before the end, so that it is not hidden by the destination's circle. */
function Arrow({ path, width, projection }: ArrowProps) {
  const project = pointsThrough(projection);
  const [before, end] = [path.at(-2), path.at(-1)];
  const [a, b] = [before && project(before), end && project(end)];
  if (!a || !b) return null;
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const back = Math.min(0.35, long === 0 ? 0 : 12 / long);
  const [x, y] = [b[0] + (a[0] - b[0]) * back, b[1] + (a[1] - b[1]) * back];
  const size = 3.2 + width;
  return (
    <path
      className="way-arrow"
      d={`M${-size} ${-size * 0.75}L${size * 0.6} 0L${-size} ${size * 0.75}Z`}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)})`}
    />
  );
}
