import type { GeoProjection } from "d3-geo";
import { Fragment, memo, useMemo } from "react";
import type { LonLat } from "#atlas/types.ts";
import {
  ARROW_SIZE,
  arrowInk,
  arrowPath,
  type Ink,
  PLANE_PATH,
  PLANE_SHARE,
  planeInk,
  wayHaloInk,
  wayInk,
} from "#scene/ink.ts";
import type { Plane } from "#scene/planeOf.ts";
import type { RouteMark } from "#scene/scene.ts";
import { type Colours, inked } from "./inked.ts";
import { namedLine } from "./shapesOf.ts";

type Props = {
  readonly routes: readonly RouteMark[];
  readonly project: Plane;
  readonly framed: GeoProjection;
  readonly colours: Colours;
  /** Whether a broad unseen line round each can be hit. */
  readonly hits: boolean;
};

/** The routes: a halo below all lines, a line for each leg, a sign on those by air, and an arrowhead at the rim of what the way leads to. */
export const Ways = memo(function Ways({ routes, project, framed, colours, hits }: Props) {
  const shown = useMemo(
    () =>
      routes
        .filter((route) => route.shown)
        .toSorted((a, b) => Number(a.chosen) - Number(b.chosen))
        .map((route) => ({
          route,
          legs: route.legs.map((leg) => ({ ...leg, d: namedLine(leg.id, leg.path, framed) })),
        })),
    [framed, routes],
  );
  return (
    <g className="ways" strokeLinejoin="round">
      <g pointerEvents="none">
        {shown.flatMap(({ route, legs }) =>
          legs.map(({ id, d }) => <path key={id} d={d} {...inked(wayHaloInk(route), colours)} />),
        )}
      </g>
      {shown.map(({ route, legs }) => (
        <g
          key={route.id}
          className="way"
          data-route={route.id}
          data-state={route.state}
          data-chosen={route.chosen || undefined}
          data-dim={route.dim || undefined}
        >
          {legs.map(({ id, d }) => (
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
                {...inked(wayInk(route), colours)}
              />
            </Fragment>
          ))}
          <Signs route={route} project={project} colours={colours} />
        </g>
      ))}
    </g>
  );
});

type SignsProps = Pick<Props, "project" | "colours"> & { readonly route: RouteMark };

function Signs({ route, project, colours }: SignsProps) {
  const path = route.legs.at(-1)?.path ?? [];
  const planes = route.legs.flatMap((leg) => {
    const i = Math.floor((leg.path.length - 1) * PLANE_SHARE);
    return leg.mode === "air" ? [{ id: leg.id, from: leg.path[i], to: leg.path[i + 1] }] : [];
  });
  const head = arrowInk(route);
  return (
    <g pointerEvents="none">
      {planes.map(({ id, from, to }) => {
        const at = turnedAt(from, to, project, "from", 0);
        return (
          at && <Sign key={id} at={at} d={PLANE_PATH} ink={planeInk(route)} colours={colours} />
        );
      })}
      {head !== null && (
        <Head
          at={turnedAt(path.at(-2), path.at(-1), project, "to", route.back)}
          ink={head}
          colours={colours}
        />
      )}
    </g>
  );
}

const HEAD = arrowPath(ARROW_SIZE);

function Head({
  at,
  ...look
}: {
  readonly at: string | null;
  readonly ink: Ink;
  readonly colours: Colours;
}) {
  return at && <Sign at={at} d={HEAD} className="way-arrow" {...look} />;
}

const Sign = (props: {
  readonly at: string;
  readonly d: string;
  readonly ink: Ink;
  readonly colours: Colours;
  readonly className?: string;
}) => (
  <path
    className={props.className}
    d={props.d}
    transform={props.at}
    {...inked(props.ink, props.colours)}
  />
);

/** Where a sign stands that looks from one point to the next: at one of them, and so many px back. */
function turnedAt(
  from: LonLat | undefined,
  to: LonLat | undefined,
  project: Plane,
  end: "from" | "to",
  back: number,
): string | null {
  const [a, b] = [from && project(from), to && project(to)];
  if (!a || !b) return null;
  const turn = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const [x, y] = end === "from" ? a : b;
  const place = [x - back * Math.cos(turn), y - back * Math.sin(turn)].map((px) => px.toFixed(1));
  return `translate(${place.join(" ")}) rotate(${((turn * 180) / Math.PI).toFixed(0)})`;
}
