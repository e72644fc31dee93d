import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas, LonLat, PlaceId } from "#atlas/types.ts";
import { captionOf } from "#scene/captionOf.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";
import type { ViewState } from "#view/viewState.ts";
import { changesByDay } from "#world/changesByDay.ts";
import { countedUntil } from "#world/figuresOn.ts";
import { shownOf, subjectsOf } from "#world/stopsOf.ts";

/** Something that became different, where it stands on the globe, in degrees, and in which country. */
export type Spot = { readonly id: string; readonly place: PlaceId; readonly point: LonLat };

/** What changed on the map, to be shown where it is. */
export type Happening = {
  /** Another one is another happening. */
  readonly key: string;
  readonly spots: readonly Spot[];
  /** Words that belong to a spot, the most important first. */
  readonly notes: readonly { readonly spot: Spot; readonly words: string }[];
};

/** What changed on the map on the day with this overlay, each at its own place; `null` where nothing did. */
export function happeningOf(atlas: Atlas, view: ViewState, day: Day): Happening | null {
  const spots = spotsOn(atlas, view, day);
  const event = eventsInOrder(atlas).find((one) => one.day === day && one.kind !== "report");
  const main = spots.find(({ place }) => event?.places.includes(place)) ?? spots[0];
  if (main === undefined) return null;
  const words = event === undefined ? undefined : atlas.texts.events[event.id];
  return {
    key: `${day}`,
    spots,
    notes: [{ spot: main, words: words ?? captionOf(atlas, view, null, day) }],
  };
}

function spotsOn(atlas: Atlas, view: ViewState, day: Day): readonly Spot[] {
  const changes = changesByDay(atlas).get(day);
  const shown = changes && shownOf(changes, view.overlay, subjectsOf(atlas));
  const atPlace = (id: PlaceId): Spot[] => {
    const point = atlas.places.get(id)?.point;
    return point === undefined ? [] : [{ id, place: id, point }];
  };
  const doors = (shown?.crossings ?? []).flatMap(({ id }): Spot[] => {
    const crossing = atlas.crossings.get(id);
    return crossing === undefined
      ? []
      : [{ id, place: crossing.to ?? crossing.from, point: crossing.point }];
  });
  // A route that changed with its own crossing is shown there.
  const routes = (shown?.routes ?? []).flatMap(({ id }): Spot[] => {
    const route = atlas.routes.get(id);
    const point = route?.legs.at(-1)?.path.at(-1);
    return route === undefined ||
      point === undefined ||
      doors.some((spot) => spot.place === route.to)
      ? []
      : [{ id, place: route.to, point }];
  });
  const counted = seriesShown(atlas, view.series).flatMap((series) =>
    series.figures.filter((figure) => countedUntil(figure, series) === day),
  );
  return [
    ...doors,
    ...routes,
    ...(shown?.classes ?? []).flatMap(({ id }) => atPlace(id)),
    ...counted.flatMap(({ place }) => (place === HOME ? [] : atPlace(place))),
  ];
}
