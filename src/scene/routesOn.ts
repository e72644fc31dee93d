import type { Day } from "#atlas/day.ts";
import { isSame } from "#atlas/isSame.ts";
import type { Atlas, PlaceId, Route } from "#atlas/types.ts";
import { keptMarks } from "#scene/keptMarks.ts";
import { routeMarker } from "#scene/routeMarker.ts";
import type { DestinationMark, RouteMark } from "#scene/scene.ts";
import { type SteadyView, steadyOf } from "#view/steadyOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { routeTurns } from "#world/turns.ts";
import { turnsBetween } from "#world/turnsBetween.ts";

type Circles = readonly DestinationMark[];
type Last = {
  readonly steady: SteadyView;
  readonly series: string;
  readonly day: Day;
  readonly circles: Circles;
  readonly marks: readonly RouteMark[];
};

/** Routes in a fixed order, and where in it those are that turn, and those that lead to a place. */
type Order = {
  readonly routes: readonly Route[];
  readonly turning: ReturnType<typeof turnsBetween>;
  readonly to: ReadonlyMap<PlaceId, readonly (readonly [at: number, route: Route])[]>;
};

const orders = new WeakMap<Atlas, Order>();
const lasts = new WeakMap<Atlas, Last>();

/**
 * The routes with their state on the day. For the view of the last time only those are looked at that turn between the two days or lead
 * to a circle that is another; all others, and the list where none is another, are those of the last time. `series`: the id of the one
 * whose figures are drawn.
 */
export function routesOn(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  circles: Circles,
  series: string,
): readonly RouteMark[] {
  const order = orders.get(atlas) ?? orderOf(atlas);
  orders.set(atlas, order);
  const last = lasts.get(atlas);
  const steady = steadyOf(view);
  const markOf = routeMarker(atlas, view, day, circles);
  const marks =
    last?.series === series && isSame(last.steady, steady)
      ? renewed(last.marks, order.routes, markOf, [
          ...order.turning(last.day, day),
          ...othersOf(last.circles, circles).flatMap((id) =>
            (order.to.get(id) ?? []).map(([at]) => at),
          ),
        ])
      : keptMarks(last?.marks ?? [], order.routes.map(markOf));
  lasts.set(atlas, { steady, series, day, circles, marks });
  return marks;
}

function orderOf(atlas: Atlas): Order {
  const routes = [...atlas.routes.values()];
  return {
    routes,
    turning: turnsBetween(routes, (route) => routeTurns(atlas, route)),
    to: Map.groupBy(routes.entries(), ([, { to }]) => to),
  };
}

/** The list with the marks at these places made anew; the same list where they say the same. */
function renewed(
  before: readonly RouteMark[],
  routes: readonly Route[],
  markOf: (route: Route) => RouteMark,
  places: readonly number[],
): readonly RouteMark[] {
  let marks: RouteMark[] | undefined;
  for (const at of places) {
    const route = routes[at];
    if (route === undefined) continue;
    const mark = markOf(route);
    if (isSame(before[at], mark)) continue;
    marks ??= [...before];
    marks[at] = mark;
  }
  return marks ?? before;
}

/** The places whose circles are not the same marks in both lists. */
function othersOf(before: Circles, next: Circles): readonly PlaceId[] {
  if (before === next) return [];
  const [old, now] = [new Set(before), new Set(next)];
  return [...before.filter((mark) => !now.has(mark)), ...next.filter((mark) => !old.has(mark))].map(
    ({ id }) => id,
  );
}
