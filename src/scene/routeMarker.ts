import { type BorderId, borderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, Route } from "#atlas/types.ts";
import { ARROW_TIP } from "#scene/ink.ts";
import { routeWords } from "#scene/knowledgeText.ts";
import { rimOf } from "#scene/rimsOf.ts";
import type { DestinationMark, RouteMark } from "#scene/scene.ts";
import { wayLegs } from "#scene/wayLegs.ts";
import type { ViewState } from "#view/viewState.ts";
import { holding } from "#world/holding.ts";
import { routeTurns } from "#world/turns.ts";
import { routeOn } from "#world/worldOn.ts";

const stateOf = holding(routeTurns, (atlas, route, day) => ({
  state: routeOn(atlas, route, day),
  words: routeWords(atlas, route, day),
}));

/** Makes the mark of a route with its state on the day. Those that nobody could go, or of which nothing is known, are drawn only when asked for; those not documented yet only when chosen. */
export function routeMarker(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  destinations: readonly DestinationMark[],
): (route: Route) => RouteMark {
  const { focus } = view;
  const { direction } = seriesOn(atlas, view.series, day);
  // Who left a country again did not come by these ways.
  const fed = view.hidden.includes("destinations") || direction === "out" ? [] : destinations;
  const circles = new Map(fed.map((mark) => [mark.id, mark]));
  const isChosen = (route: Route) => focus?.kind === "route" && focus.id === route.id;
  const isNear = (route: Route) =>
    isChosen(route) ||
    (focus?.kind === "place" && focus.id === route.to) ||
    (focus?.kind === "crossing" && route.crossings.includes(focus.id)) ||
    (focus?.kind === "border" && leadsAcross(atlas, route, focus.id));
  const someNear = focus !== null && [...atlas.routes.values()].some(isNear);
  return (route) => {
    const { state, words } = stateOf(atlas, route, day);
    const circle = circles.get(route.to);
    const isGone = state === "open" || state === "restricted";
    return {
      id: route.id,
      title: atlas.texts.routes[route.id] ?? route.id,
      to: route.to,
      state,
      words,
      legs: wayLegs(atlas.routes, route, circle?.point ?? null),
      back: ARROW_TIP + (circle === undefined ? 0 : rimOf(circle)),
      chosen: isChosen(route),
      dim: someNear && !isNear(route),
      shown:
        isChosen(route) || (state !== "before" && (isGone || isNear(route) || view.ways === "all")),
    };
  };
}

const leadsAcross = ({ crossings }: Atlas, route: Route, border: BorderId): boolean =>
  route.crossings.some((id) => {
    const crossing = crossings.get(id);
    return (
      crossing !== undefined &&
      crossing.type !== "air" &&
      border === borderId(crossing.from, crossing.to)
    );
  });
