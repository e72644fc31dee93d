import type { Subject } from "#atlas/corrections.ts";
import type { Library } from "#atlas/library.ts";
import type { Atlas, CrossingId, EventId, Lang, PlaceId, RouteId } from "#atlas/types.ts";
import { correctionsWords } from "#words/correctionsWords.ts";

/** How readers call what a correction speaks of. */
export function subjectName(
  { kind, id }: Subject,
  atlas: Atlas,
  library: Library,
  lang: Lang,
): string {
  const placeName = (place: string) =>
    atlas.places.get(place as PlaceId)?.names[lang] ??
    library.records.groups.find((group) => group.id === place)?.names[lang] ??
    place;
  if (kind === "place") return placeName(id);
  if (kind === "crossing") return atlas.texts.crossings[id as CrossingId] ?? id;
  if (kind === "route") return atlas.texts.routes[id as RouteId] ?? id;
  if (kind === "event") return atlas.texts.events[id as EventId] ?? id;
  const figure = library.records.figures.find((one) => one.id === id);
  return correctionsWords[lang].figureOf(figure === undefined ? id : placeName(figure.place));
}
