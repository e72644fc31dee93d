import { type BorderId, borderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import { seriesOn } from "#atlas/seriesOn.ts";
import type { Atlas, PlaceId, Route } from "#atlas/types.ts";
import { drawnValue } from "#scene/destinationMarks.ts";
import { routeWords } from "#scene/knowledgeText.ts";
import { widthOf } from "#scene/scales.ts";
import type { RouteMark } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import { figuresOn } from "#world/figuresOn.ts";
import { routeOn } from "#world/worldOn.ts";

/** The routes with their state on the day. Those not documented yet are drawn only when chosen. */
export function routeMarks(atlas: Atlas, view: ViewState, day: Day): RouteMark[] {
  const { focus } = view;
  const series = seriesOn(atlas, view.series, day);
  const figures = series.unit === "people" ? figuresOn(series, day) : new Map<PlaceId, Figure>();
  const valueAt = (route: Route): number | null => {
    const figure = figures.get(route.to);
    return figure === undefined ? null : drawnValue(figure, view.reading);
  };
  const isChosen = (route: Route) => focus?.kind === "route" && focus.id === route.id;
  const isNear = (route: Route) =>
    isChosen(route) ||
    (focus?.kind === "place" && focus.id === route.to) ||
    (focus?.kind === "crossing" && route.crossings.includes(focus.id)) ||
    (focus?.kind === "border" && leadsAcross(atlas, route, focus.id));
  const someNear = [...atlas.routes.values()].some(isNear);
  return [...atlas.routes.values()].map((route) => {
    const state = routeOn(atlas, route, day);
    return {
      id: route.id,
      title: atlas.texts.routes[route.id] ?? route.id,
      to: route.to,
      state,
      words: routeWords(atlas, route, day),
      width: widthOf(valueAt(route), series.largest),
      legs: route.legs.map(({ mode, path }, i) => ({ id: `${route.id}-${i}`, mode, path })),
      chosen: isChosen(route),
      dim: someNear && !isNear(route),
      shown: state !== "before" || isChosen(route),
    };
  });
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
