import { HOME } from "#atlas/home.ts";
import type { Atlas, LonLat } from "#atlas/types.ts";
import { PALETTE } from "#scene/palette.ts";
import type { PlaceMark } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { STOPS } from "./changingDays.ts";

export type Location = { readonly id: string; readonly name: string; readonly point: LonLat };

/** So many people from one place to another; 1 where there is a way and nobody was counted. */
export type Flow = { readonly from: string; readonly to: string; readonly count: number };

type Colours = Readonly<Record<string, readonly number[]>>;

/** What our map shows on some days, for a map of flows: who went where, and the colour of each country as red, green, blue from 0 to 255; of each day those that are others than on the first. */
export type Flows = {
  readonly locations: readonly Location[];
  readonly first: Colours;
  readonly days: readonly { readonly flows: readonly Flow[]; readonly others: Colours }[];
};

/** As many days as the longest walk of a row takes. */
const DAYS = 30;

/** The flows and colours of the days on which our map changes, with the countries coloured by the rules of entry. */
export function flowsOf(atlas: Atlas): Flows {
  const view = { ...initialView("en"), overlay: "visa" as const };
  const scenes = STOPS.slice(0, DAYS).map((day) => sceneOf(atlas, view, day));
  const tones = new Map(scenes[0]?.places.map(({ id, tone }) => [id, tone]));
  const days = scenes.map(({ destinations, routes, places }) => {
    const counts = new Map<string, number>();
    for (const { to, shown } of routes) if (shown) counts.set(to, 1);
    for (const { id, value } of destinations) counts.set(id, value);
    return {
      flows: [...counts].map(([to, count]) => ({ from: HOME, to, count })),
      others: coloursOf(places.filter(({ id, tone }) => tone !== tones.get(id))),
    };
  });
  const used = new Set<string>([HOME, ...days.flatMap(({ flows }) => flows.map(({ to }) => to))]);
  const locations = [...atlas.places.values()]
    .filter(({ id }) => used.has(id))
    .map(({ id, names, point }) => ({ id, name: names.en, point }));
  return { locations, first: coloursOf(scenes[0]?.places ?? []), days };
}

const coloursOf = (places: readonly PlaceMark[]): Colours =>
  Object.fromEntries(
    places.map(({ id, tone }) => [
      id,
      [1, 3, 5].map((at) => Number.parseInt((PALETTE.light[tone] ?? "").slice(at, at + 2), 16)),
    ]),
  );
