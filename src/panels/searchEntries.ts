import { type Border, bordersOf } from "#atlas/borders.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Atlas, AtlasEvent, PlaceId } from "#atlas/types.ts";
import { borderName } from "#scene/borderText.ts";
import type { Focus } from "#view/viewState.ts";
import { type FoldedName, foldName } from "#words/nameAnswers.ts";
import { placeNames } from "#words/placeNames.ts";

/** A name by which a thing can be found. `lang` is empty where the language is not known. */
export type SearchName = FoldedName & { readonly text: string; readonly lang: string };

/** A thing that can be found: its name in the reader's language first, then its other names. */
export type SearchEntry = {
  readonly focus: Focus;
  readonly name: string;
  readonly event: AtlasEvent | null;
  readonly names: readonly SearchName[];
  /** The place that a border, a crossing or a route leads to: whoever looks for the place finds them too. */
  readonly of: PlaceId | null;
};

const nameOf = (text: string, lang: string): SearchName => ({ ...foldName(text), text, lang });

/** Everything that can be chosen, by its names in the atlas's language and in those of `others`. */
export function searchEntries(atlas: Atlas, others: readonly Texts[]): readonly SearchEntry[] {
  const { texts } = atlas;
  const spoken = [texts, ...others.filter(({ lang }) => lang !== texts.lang)];
  const entryOf = (
    focus: Focus,
    names: readonly SearchName[],
    of: PlaceId | null = null,
    event: AtlasEvent | null = null,
  ): SearchEntry => ({ focus, name: names[0]?.text ?? focus.id, event, names, of });
  const titles = (kind: "routes" | "crossings" | "events", id: string): SearchName[] =>
    spoken.flatMap(({ lang, [kind]: { [id]: title } }) =>
      title === undefined ? [] : [nameOf(title, lang)],
    );
  return [
    ...[...atlas.places.keys()].map((id) =>
      entryOf(
        { kind: "place", id },
        placeNames(id, spoken).map(({ text, lang }) => nameOf(text, lang)),
      ),
    ),
    ...[...bordersOf(atlas.places).values()].map((border) =>
      entryOf(
        { kind: "border", id: border.id },
        [nameOf(borderName(atlas, border), texts.lang), ...pairNames(border, spoken)],
        border.to,
      ),
    ),
    ...[...atlas.crossings.values()].map(({ id, nameLocal, to }) =>
      entryOf(
        { kind: "crossing", id },
        [...titles("crossings", id), ...nameLocal.split(" / ").map((part) => nameOf(part, ""))],
        to,
      ),
    ),
    ...[...atlas.routes.values()].map(({ id, to }) =>
      entryOf({ kind: "route", id }, titles("routes", id), to),
    ),
    ...[...atlas.events.values()].map((event) =>
      entryOf({ kind: "event", id: event.id }, titles("events", event.id), null, event),
    ),
  ];
}

/** Both places of a border, the neighbour first, by whom it is looked for; the other languages' word for a border has not come along. */
const pairNames = ({ from, to }: Border, spoken: readonly Texts[]): SearchName[] =>
  spoken.flatMap(({ lang, places: { [from]: a, [to]: b } }) =>
    a === undefined || b === undefined ? [] : [nameOf(`${b}–${a}`, lang)],
  );
