import type { GeoProjection } from "d3-geo";
import { Fragment, memo, useMemo } from "react";
import type { LonLat } from "#atlas/types.ts";
import { ARROW_BACK, arrowInk, arrowPath, arrowSize, wayHaloInk, wayInk } from "#scene/ink.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import type { RouteMark } from "#scene/scene.ts";
import { type Colours, inked } from "./inked.ts";
import { lineOf } from "./shapesOf.ts";

type Props = {
  readonly routes: readonly RouteMark[];
  readonly projection: GeoProjection;
  readonly framed: GeoProjection;
  readonly colours: Colours;
  /** Whether a broad unseen line round each can be hit. */
  readonly hits: boolean;
};

/** The routes: a halo below all lines, a line for each leg, and an arrowhead at the end of the way. */
export const Ways = memo(function Ways({ routes, projection, framed, colours, hits }: Props) {
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
    <g className="ways" strokeLinejoin="round">
      <g pointerEvents="none">
        {shown.flatMap((route) =>
          route.legs.map(({ id, mode }) => (
            <path key={id} d={paths.get(id) ?? ""} {...inked(wayHaloInk(route, mode), colours)} />
          )),
        )}
      </g>
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
            return (
              <Fragment key={id}>
                {hits && (
                  <path
                    className="hit"
                    d={d}
                    fill="none"
                    stroke="none"
                    strokeWidth={16}
                    pointerEvents="stroke"
                  />
                )}
                <path
                  className="way-line"
                  d={d}
                  pointerEvents="none"
                  {...inked(wayInk(route, mode), colours)}
                />
              </Fragment>
            );
          })}
          <Arrow route={route} projection={projection} colours={colours} />
        </g>
      ))}
    </g>
  );
});

type ArrowProps = Pick<Props, "projection" | "colours"> & { readonly route: RouteMark };

/** Stands a little before the end, so that it is not hidden by the destination's circle. */
function Arrow({ route, projection, colours }: ArrowProps) {
  const ink = arrowInk(route);
  const path: readonly LonLat[] = route.legs.at(-1)?.path ?? [];
  const project = pointsThrough(projection);
  const [before, end] = [path.at(-2), path.at(-1)];
  const [a, b] = [before && project(before), end && project(end)];
  if (!a || !b || ink === null) return null;
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const back = Math.min(1 / 3, long === 0 ? 0 : ARROW_BACK / long);
  const [x, y] = [b[0] + (a[0] - b[0]) * back, b[1] + (a[1] - b[1]) * back];
  return (
    <path
      className="way-arrow"
      pointerEvents="none"
      d={arrowPath(Number(arrowSize(route).toFixed(2)))}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${angle.toFixed(0)})`}
      {...inked(ink, colours)}
    />
  );
}
