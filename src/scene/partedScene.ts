import type { LonLat } from "#atlas/types.ts";
import { clearedRoutes } from "#scene/clearedRoutes.ts";
import type { Frame } from "#scene/frame.ts";
import { type Plane, planeOf } from "#scene/planeOf.ts";
import { rimOf } from "#scene/rimsOf.ts";
import type { DestinationMark, RouteMark, Scene } from "#scene/scene.ts";

/** Between two rims, in px. */
const BETWEEN = 1.5;
/** No circle goes farther from its country than so many px: a reader must still find that. */
const MOST = 60;
/** A hairline shorter than so many px is none. */
const SEEN = 3;
const ROUNDS = 80;
const RADIANS = Math.PI / 180;

/** What of a scene is moved. */
type Movable = Pick<Scene, "destinations" | "routes" | "layers">;

/**
 * The scene with circles that would overlap in this frame moved apart, by no more than they must be, the ways to them bent to
 * follow, and those to others led past them; the same scene where none do. Parted once more it stays as it is.
 */
export function partedScene<Part extends Movable>(scene: Part, frame: Frame): Part {
  if (!scene.layers.destinations) return scene;
  const parted = partedCircles(scene, frame);
  if (!scene.layers.routes) return parted;
  const routes = clearedRoutes(parted.routes, parted.destinations, frame);
  return routes.every((route, i) => route === parted.routes[i]) ? parted : { ...parted, routes };
}

function partedCircles<Part extends Movable>(scene: Part, frame: Frame): Part {
  const points = partedPoints(scene.destinations, frame);
  if (scene.destinations.every(({ id, point }) => String(points.get(id)) === String(point)))
    return scene;
  const plane = planeOf(frame);
  return {
    ...scene,
    destinations: scene.destinations.map((mark) => {
      const point = points.get(mark.id) ?? mark.home;
      return { ...mark, point, tie: tieOf(mark, point, plane) };
    }),
    routes: scene.routes.map((route) => {
      const mark = scene.destinations.find(({ id }) => id === route.to);
      const to = mark && points.get(mark.id);
      return mark === undefined || to === undefined ? route : bent(route, mark.point, to);
    }),
  };
}

/** From a circle to its country; `null` as long as it stands on that, or beside it by less than one sees. */
function tieOf(mark: DestinationMark, point: LonLat, plane: Plane): DestinationMark["tie"] {
  const { home } = mark;
  const [a, b] = [plane(point), plane(home)];
  const px = a === null || b === null ? 0 : Math.hypot(a[0] - b[0], a[1] - b[1]);
  if (px < mark.radius + SEEN) return null;
  const part = mark.radius / px;
  const start: LonLat = [
    thousandths(point[0] + part * (home[0] - point[0])),
    thousandths(point[1] + part * (home[1] - point[1])),
  ];
  return [start, home];
}

function partedPoints(
  marks: readonly DestinationMark[],
  frame: Frame,
): ReadonlyMap<string, LonLat> {
  const plane = planeOf(frame);
  const points = new Map(marks.map(({ id, home }): [string, LonLat] => [id, home]));
  /** The distance in px; `null` where the picture has not both. */
  const distance = (a: LonLat, b: LonLat): number | null => {
    const [p, q] = [plane(a), plane(b)];
    return p === null || q === null ? null : Math.hypot(p[0] - q[0], p[1] - q[1]);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    let isStill = true;
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) {
        const [p, q] = [points.get(a.id) ?? a.home, points.get(b.id) ?? b.home];
        const px = distance(p, q);
        if (px === null) continue;
        const lack = rimOf(a) + rimOf(b) + BETWEEN - px;
        if (lack <= 0.1) continue;
        const narrow = Math.cos(((p[1] + q[1]) / 2) * RADIANS);
        const [east, north] = [(q[0] - p[0]) * narrow, q[1] - p[1]];
        const share = Math.min(0.25, lack / 2 / Math.max(px, 1));
        for (const [mark, from, sign] of [
          [a, p, -1],
          [b, q, 1],
        ] as const) {
          const to: LonLat = [
            thousandths(from[0] + (sign * share * east) / narrow),
            thousandths(from[1] + sign * share * north),
          ];
          const away = distance(mark.home, to);
          if (away === null || away > MOST) continue;
          points.set(mark.id, to);
          isStill = false;
        }
      }
    if (isStill) break;
  }
  return points;
}

/** A way whose end goes elsewhere; the nearer to the end, the more it gives way. */
function bent(route: RouteMark, from: LonLat, to: LonLat): RouteMark {
  const last = route.legs.at(-1);
  const end = last?.path.at(-1);
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  if (last === undefined || end === undefined || (east === 0 && north === 0)) return route;
  // A way that does not feed the circle ends at a place of its own.
  const aside = Math.abs(end[1] - from[1]) + Math.abs(Math.cos((end[0] - from[0]) * RADIANS) - 1);
  if (aside > 0.002) return route;
  const path = last.path.map(([lon, lat], i): LonLat => {
    const part = (i / (last.path.length - 1)) ** 2;
    return [thousandths(lon + part * east), thousandths(lat + part * north)];
  });
  return { ...route, legs: [...route.legs.slice(0, -1), { ...last, path }] };
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
