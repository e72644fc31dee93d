import { bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Lang, PlaceId } from "#atlas/types.ts";
import { borderWords } from "#words/borderWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { borderOn } from "#world/bordersOn.ts";
import type { DayChanges } from "#world/changesByDay.ts";

type Changed = DayChanges["crossings"];

/** A change in words, and the places that it leads to. */
export type Told = { readonly places: readonly PlaceId[]; readonly words: string };

/** What became of the ways out of the country on a day. */
export type DoorsTold = {
  /** Land borders that became another, those of one kind in one sentence. */
  readonly borders: readonly Told[];
  /** What changed at other borders, at airports, and of routes. */
  readonly doors: readonly Told[];
};

/** What became of crossings and routes on the day; a route that changed with a crossing is not told again. */
export function doorsTold(
  atlas: Atlas,
  { crossings, routes }: Pick<DayChanges, "crossings" | "routes">,
  day: Day,
  lang: Lang,
): DoorsTold {
  const { at, routes: routesTold } = sceneWords[lang].caption;
  const { changed, states } = borderWords[lang];
  const nameOf = (id: PlaceId | undefined) => (id && atlas.places.get(id)?.names[lang]) ?? "";
  const found = crossings.map((change) => ({ change, crossing: atlas.crossings.get(change.id) }));
  const toldOf = (here: typeof found) =>
    doorsOf(
      here.map(({ change }) => change),
      lang,
    );
  const lands = [...bordersOf(atlas.places).values()].flatMap((border) => {
    const here = found.filter(
      ({ crossing }) =>
        crossing?.type !== "air" && crossing?.from === border.from && crossing.to === border.to,
    );
    if (here.length === 0) return [];
    const [was, is] = ([day - 1, day] as Day[]).map((on) => borderOn(atlas, border, on).state);
    const turn = was && is && was !== is ? `${states[was]} → ${states[is]}` : null;
    return [
      { place: border.to, pair: [nameOf(border.from), nameOf(border.to)] as const, turn, here },
    ];
  });
  const turns = Map.groupBy(lands, ({ turn }) => turn);
  const airports = Map.groupBy(
    found.filter(({ crossing }) => crossing?.type === "air"),
    ({ crossing }) => crossing?.to ?? crossing?.from,
  );
  const atDoors = new Set(found.map(({ crossing }) => crossing?.to));
  const ways = Map.groupBy(routes, ({ id }) => atlas.routes.get(id)?.to);
  return {
    borders: [...turns].flatMap(([turn, ones]) => {
      const pairs = ones.map(({ pair }) => pair);
      const places = ones.map(({ place }) => place);
      return turn === null ? [] : [{ places, words: changed(pairs, turn) }];
    }),
    doors: [
      ...(turns.get(null) ?? []).map(({ place, pair, here }) => {
        return { places: [place], words: changed([pair], toldOf(here)) };
      }),
      ...[...airports].map(([place, here]) => {
        return { places: place ? [place] : [], words: at(nameOf(place), toldOf(here)) };
      }),
      ...[...ways].flatMap(([place, here]) =>
        place === undefined || atDoors.has(place)
          ? []
          : [{ places: [place], words: at(nameOf(place), routesTold(here.length)) }],
      ),
    ],
  };
}

function doorsOf(crossings: Changed, lang: Lang): string {
  const words = sceneWords[lang].caption;
  const count = (state: string) => crossings.filter(({ after }) => after === state).length;
  const named = [count("open"), count("closed"), count("restricted")] as const;
  const dark = count("lapsed") + count("unknown");
  return [words.crossings(...named), dark > 0 ? words.unknown(dark) : ""]
    .filter(Boolean)
    .join(", ");
}
