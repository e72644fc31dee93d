import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import { seriesShown } from "#atlas/seriesOn.ts";
import type { Atlas, LonLat, PlaceId } from "#atlas/types.ts";
import { changesTold } from "#scene/changesTold.ts";
import { eventsInOrder } from "#scene/eventsInOrder.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
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
  /** Words that belong to a spot, the most important first, and the same where there is little room. */
  readonly notes: readonly {
    readonly spot: Spot;
    readonly words: string;
    readonly short: string;
  }[];
};

/** What changed on the map on the day with this overlay, each at its own place; `null` where nothing did. An event is told only where it was. */
export function happeningOf(atlas: Atlas, view: ViewState, day: Day): Happening | null {
  const counted = countedOn(atlas, view, day);
  const spots = [...spotsOn(atlas, view, day), ...counted];
  const events = eventsInOrder(atlas).filter((one) => one.day === day && one.kind !== "report");
  const told = events.flatMap(({ id, places }) => {
    const spot = spots.find(({ place }) => places.includes(place));
    return spot === undefined ? [] : [{ spot, words: atlas.texts.events[id] ?? id }];
  });
  const { borders, doors, classes } = changesTold(atlas, view, day);
  const changed = [...borders, ...doors, ...classes].flatMap(({ places, words }) => {
    const spot = spots.find(({ place }) => places.includes(place));
    return spot === undefined ? [] : [{ spot, words }];
  });
  const [note] = [...told, ...changed];
  const [spot] = spots;
  if (spot === undefined) return null;
  const said = note ?? { spot, words: sceneWords[view.lang].caption.figures(counted.length) };
  return {
    key: `${day}`,
    spots,
    notes: [{ ...said, short: said.words }],
  };
}

const spotAt = (atlas: Atlas, id: PlaceId): Spot[] => {
  const point = atlas.places.get(id)?.point;
  return point === undefined ? [] : [{ id, place: id, point }];
};

/** The places of which a count was over by the day, and not before. */
function countedOn(atlas: Atlas, { series }: ViewState, day: Day): readonly Spot[] {
  const counted = seriesShown(atlas, series).flatMap((one) =>
    one.figures.filter((figure) => countedUntil(figure, one) === day),
  );
  return counted.flatMap(({ place }) => (place === HOME ? [] : spotAt(atlas, place)));
}

function spotsOn(atlas: Atlas, view: ViewState, day: Day): readonly Spot[] {
  const changes = changesByDay(atlas).get(day);
  const shown = changes && shownOf(changes, view.overlay, subjectsOf(atlas));
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
  return [...doors, ...routes, ...(shown?.classes ?? []).flatMap(({ id }) => spotAt(atlas, id))];
}
