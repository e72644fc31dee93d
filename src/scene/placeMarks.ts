import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, OverlayId, Place, PlaceId } from "#atlas/types.ts";
import { LEFT_OUT, OVERLAY } from "#scene/overlays.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { PlaceMark } from "#scene/scene.ts";
import { signOf } from "#scene/signOf.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { holding } from "#world/holding.ts";

/** A class of one overlay at one place: its key, words, colour and pattern. */
export type ClassMark = {
  readonly class: string;
  /** The class and how well it is known; and the two apart, where something stands between them. */
  readonly words: string;
  readonly said: string;
  readonly more: string;
  readonly tone: string;
  readonly pattern: Pattern;
  /** `aged` where the last source that confirms the class is more than half a year older than the day. */
  readonly over: Pattern;
};

/** The mark of every place for the overlays of the view. `named`: places whose name stands at their circle already. */
export function placeMarks(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  named: ReadonlySet<string>,
): PlaceMark[] {
  const chosen = chosenPlaces(atlas, view.focus);
  const beside = placesBeside(atlas);
  const near = new Set([...beside, ...[...atlas.routes.values()].map(({ to }) => to)]);
  return [...atlas.places.values()].map((place) => {
    const found = view.overlay === "none" ? null : heldClass(view.overlay)(atlas, place, day);
    const over =
      view.second === "none" || view.second === view.overlay
        ? null
        : heldClass(view.second)(atlas, place, day);
    return {
      id: place.id,
      name: place.names[view.lang],
      point: place.point,
      small: place.small,
      size: place.size,
      tone: found?.tone ?? (place.id === HOME ? "home" : "land"),
      pattern: found?.pattern ?? "none",
      class: found?.class ?? null,
      words: found?.words ?? "",
      second:
        over === null || view.second === "none"
          ? null
          : {
              class: over.class,
              words: over.words,
              sign: signOf(view.second, over.class),
              isOld: over.over === "aged",
            },
      over: found?.over ?? "none",
      far: !near.has(place.id) && !place.neighbours.some((id) => chosen.includes(id)),
      beside: beside.has(place.id),
      labelled: !named.has(place.id),
      chosen: chosen.includes(place.id),
    };
  });
}

/** Russia, Belarus, and their neighbours. */
function placesBeside({ places }: Atlas): ReadonlySet<PlaceId> {
  const middle = [HOME, "BLR" as PlaceId];
  return new Set(middle.flatMap((id) => [id, ...(places.get(id)?.neighbours ?? [])]));
}

/** The place that is looked at, or those of the event; Russia, where most of them begin, only where it is the only one. */
function chosenPlaces(atlas: Atlas, focus: ViewState["focus"]): readonly PlaceId[] {
  if (focus?.kind === "place") return [focus.id];
  const places = focus?.kind === "event" ? (atlas.events.get(focus.id)?.places ?? []) : [];
  const others = places.filter((place) => place !== HOME);
  return others.length > 0 ? others : places;
}

/** The class of one place on one day, in words. Russia is the start of all routes and has no class. */
export function classMark(atlas: Atlas, place: Place, id: OverlayId, day: Day): ClassMark {
  const words = sceneWords[atlas.texts.lang];
  const overlay = OVERLAY[id];
  const outside = (name: string, said: string, tone: string, pattern: Pattern): ClassMark => ({
    ...withWords(said, ""),
    class: name,
    tone,
    pattern,
    over: "none",
  });
  if (place.id === HOME) return outside("home", words.home, "home", "none");
  if (overlay.leftOut.includes(place.id))
    return outside(LEFT_OUT, words.atWar, `${id}-${LEFT_OUT}`, "grid");
  const on = overlay.classOn(atlas, place.id, day);
  const { said, more } = overlay.said(atlas, place.id, day, on);
  return {
    class: on.key,
    ...withWords(said, more),
    tone: `${id}-${on.key}`,
    pattern: overlay.patterns[on.key] ?? "none",
    over: overlay.isAged(atlas, place.id, day) ? "aged" : "none",
  };
}

type ClassOf = (atlas: Atlas, place: Place, day: Day) => ClassMark;

const holders = new Map<OverlayId, ClassOf>();

/** `classMark` of one overlay for day after day. */
function heldClass(id: OverlayId): ClassOf {
  const holder =
    holders.get(id) ??
    holding<Place, ClassMark>(
      (atlas, place) => OVERLAY[id].turns(atlas, place.id),
      (atlas, place, day) => classMark(atlas, place, id, day),
    );
  holders.set(id, holder);
  return holder;
}

type Words = Pick<ClassMark, "words" | "said" | "more">;

const withWords = (said: string, more: string): Words => ({
  words: more === "" ? said : `${said}; ${more}`,
  said,
  more,
});
