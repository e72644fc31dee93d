import type { LonLat } from "#atlas/types.ts";
import type { Frame } from "#scene/frame.ts";
import { isWithin } from "#scene/isWithin.ts";
import { type Line, meetsCircle, meetsLine } from "#scene/lineMeets.ts";
import { type Plane, planeOf } from "#scene/planeOf.ts";
import { rimOf } from "#scene/rimsOf.ts";
import type { DestinationMark, RouteMark } from "#scene/scene.ts";

type Path = readonly LonLat[];
type Point = readonly [number, number];
type Rim = { readonly at: Point; readonly radius: number };
/** By so much a way is bowed aside where it is bowed most, in degrees of longitude and latitude for one px of the picture. */
type Aside = Point;

/** A way keeps so far from the rim of a circle that it does not feed, in px. */
const BESIDE = 3;
/** No way is bowed farther than so many px, by steps of so many. */
const MOST = 72;
const STEP = 4;
/** One way more that it crosses counts as much as so many px of bow. */
const CROSSING = 2;
/** What ends near a circle may come so much nearer to it on its way, in px. */
const NEARER = 2;
/** The highest part of a bow is at least so far from both ends, as a part of the way. */
const FROM_END = 0.15;

const bowed = new WeakMap<Path, Path>();

/**
 * The routes of which none passes below the circle of another country: it would be read as leading there. Each is bowed aside
 * by as little as it takes, and rather across fewer others; the same mark where nothing is in its way.
 */
export function clearedRoutes(
  routes: readonly RouteMark[],
  destinations: readonly DestinationMark[],
  frame: Frame,
): readonly RouteMark[] {
  const plane = planeOf(frame);
  const rims = destinations.flatMap((mark) => {
    const at = plane(mark.point);
    if (at === null || !isWithin(at, frame.size)) return [];
    return [{ id: mark.id, at, radius: rimOf(mark) + BESIDE }];
  });
  const lines = new Map(
    routes
      .filter(({ shown }) => shown)
      .map(({ id, legs }) => [id, legs.flatMap(({ path }) => linesOf(path, plane))]),
  );
  return routes.map((route) => {
    if (!lines.has(route.id)) return route;
    const foreign = rims.filter(({ id }) => id !== route.to);
    const others = [...lines].flatMap(([id, all]) => (id === route.id ? [] : all));
    const legs = route.legs.map((leg) => {
      const path = cleared(leg.path, foreign, others, plane);
      return path === leg.path ? leg : { ...leg, path };
    });
    if (legs.every((leg, i) => leg === route.legs[i])) return route;
    lines.set(
      route.id,
      legs.flatMap(({ path }) => linesOf(path, plane)),
    );
    return { ...route, legs };
  });
}

function cleared(path: Path, rims: readonly Rim[], others: readonly Line[], plane: Plane): Path {
  const ends = [path[0], path.at(-1)].map((point) => (point === undefined ? null : plane(point)));
  const passed = rims.map(({ at, radius }): Rim => {
    // What begins or ends near a circle cannot keep farther from it than there.
    const least = ends.map((end) =>
      end === null ? radius : Math.hypot(end[0] - at[0], end[1] - at[1]) - NEARER,
    );
    return { at, radius: Math.min(radius, ...least) };
  });
  const met = (lines: readonly Line[]) =>
    passed.filter(({ at, radius }) => lines.some((line) => meetsCircle(line, at, radius)));
  const [first] = met(linesOf(path, plane));
  const aside = first && asideOf(path, plane);
  if (first === undefined || !aside) return path;
  const peak = nearestPart(path, first.at, plane);
  const [best] = [1, -1]
    .flatMap((side) => leastBow(side) ?? [])
    .map((side) => ({ ...side, cost: side.px + crossings(side.lines, others) * CROSSING }))
    .toSorted((a, b) => a.cost - b.cost);
  return best === undefined ? path : kept(path, best.path);

  function leastBow(side: number) {
    for (let px = STEP; px <= MOST; px += STEP) {
      const made = bow(path, side * px, aside as Aside, peak);
      const lines = linesOf(made, plane);
      if (met(lines).length === 0) return { px, path: made, lines };
    }
    return null;
  }
}

/** The part of a path, 0 to 1, that comes nearest to a point; kept from its ends, where nothing can be bowed. */
function nearestPart(path: Path, [x, y]: Point, plane: Plane): number {
  const away = path.map((point) => {
    const at = plane(point);
    return at === null ? Number.POSITIVE_INFINITY : Math.hypot(at[0] - x, at[1] - y);
  });
  const part = away.indexOf(Math.min(...away)) / (path.length - 1);
  return Math.min(1 - FROM_END, Math.max(FROM_END, part));
}

/** Square to the straight line between both ends, as the picture shows it; `null` where it does not show them. */
function asideOf(path: Path, plane: Plane): Aside | null {
  const [start, end] = [path[0], path.at(-1)];
  const middle = path[Math.floor(path.length / 2)];
  if (start === undefined || end === undefined || middle === undefined) return null;
  const [a, b, m] = [plane(start), plane(end), plane(middle)];
  const [east, north] = [plane([middle[0] + 0.1, middle[1]]), plane([middle[0], middle[1] + 0.1])];
  if (a === null || b === null || m === null || east === null || north === null) return null;
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const [x, y] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
  const [ex, ey] = [(east[0] - m[0]) * 10, (east[1] - m[1]) * 10];
  const [nx, ny] = [(north[0] - m[0]) * 10, (north[1] - m[1]) * 10];
  const whole = ex * ny - ey * nx;
  return whole === 0 ? null : [(x * ny - y * nx) / whole, (ex * y - ey * x) / whole];
}

/** The path with a bow that is highest at its part `peak`, and smooth from both ends. */
function bow(path: Path, px: number, [lon, lat]: Aside, peak: number): Path {
  const [early, late] = peak < 0.5 ? [1, (1 - peak) / peak] : [peak / (1 - peak), 1];
  const rise = (t: number) => t ** early * (1 - t) ** late;
  return path.map((point, i): LonLat => {
    const part = (px * rise(i / (path.length - 1))) / rise(peak);
    return part === 0
      ? point
      : [thousandths(point[0] + part * lon), thousandths(point[1] + part * lat)];
  });
}

/** The same path once more where it is bowed as it was the last time, so that what does not change is not drawn anew. */
function kept(path: Path, made: Path): Path {
  const last = bowed.get(path);
  if (last !== undefined && String(last) === String(made)) return last;
  bowed.set(path, made);
  return made;
}

function linesOf(path: Path, plane: Plane): readonly Line[] {
  const points = path.map(plane);
  return points.flatMap((to, i): Line[] => {
    const from = i === 0 ? null : (points[i - 1] ?? null);
    return from === null || to === null ? [] : [[...from, ...to]];
  });
}

const crossings = (lines: readonly Line[], others: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + others.filter((other) => meetsLine(line, other)).length, 0);

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
