import { bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Lang, PlaceId } from "#atlas/types.ts";
import { borderWords } from "#words/borderWords.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { borderOn } from "#world/bordersOn.ts";
import type { DayChanges } from "#world/changesByDay.ts";

type Changed = DayChanges["crossings"];

/** What became of crossings on the day: borders that became another, those of one kind in one sentence, then what changed at other borders and airports. */
export function doorsTold(
  atlas: Atlas,
  crossings: Changed,
  day: Day,
  lang: Lang,
): Readonly<Record<"borders" | "doors", readonly string[]>> {
  const { at } = sceneWords[lang].caption;
  const { changed, states } = borderWords[lang];
  const nameOf = (id: PlaceId | undefined) => (id && atlas.places.get(id)?.names[lang]) ?? "";
  const found = crossings.map((change) => ({ change, crossing: atlas.crossings.get(change.id) }));
  const [air = [], land = []] = [true, false].map((isAir) =>
    found.filter(({ crossing }) => (crossing?.type === "air") === isAir),
  );
  const lands = [...bordersOf(atlas.places).values()].flatMap((border) => {
    const here = land.filter(
      ({ crossing }) => crossing?.from === border.from && crossing.to === border.to,
    );
    if (here.length === 0) return [];
    const [was, is] = ([day - 1, day] as Day[]).map((on) => borderOn(atlas, border, on).state);
    const turn = was && is && was !== is ? `${states[was]} → ${states[is]}` : null;
    return [{ pair: [nameOf(border.from), nameOf(border.to)] as const, turn, here }];
  });
  const turns = Map.groupBy(lands, ({ turn }) => turn);
  const byPlace = Map.groupBy(air, ({ crossing }) => crossing?.to ?? crossing?.from);
  const told = (here: typeof found) =>
    doorsOf(
      here.map(({ change }) => change),
      lang,
    );
  return {
    borders: [...turns].flatMap(([turn, ones]) =>
      turn === null
        ? []
        : [
            changed(
              ones.map(({ pair }) => pair),
              turn,
            ),
          ],
    ),
    doors: [
      ...(turns.get(null) ?? []).map(({ pair, here }) => changed([pair], told(here))),
      ...[...byPlace].map(([place, here]) => at(nameOf(place), told(here))),
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
