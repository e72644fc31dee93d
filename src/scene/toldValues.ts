import type { Atlas } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { classMark } from "#scene/placeMarks.ts";
import { rowsOf } from "#scene/rowsOf.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "#view/dayOf.ts";
import type { Focus, ViewState } from "#view/viewState.ts";
import { tableWords } from "#words/tableWords.ts";

/** One thing that a view says, in words. */
export type ToldValue = {
  /** Of what it is, the same in every release. */
  readonly key: string;
  readonly kind: "statement" | "number" | "class" | "border" | "crossing" | "route";
  /** Of whom or what it is said; empty where it is the whole view. */
  readonly name: string;
  /** What is chosen to see more of it. */
  readonly focus: Focus | null;
  /** The question that a class answers; else empty. */
  readonly of: string;
  readonly words: string;
};

/** Everything that a view says on its day: its statement, and what stands at places, borders, crossings and routes, as far as it shows them. */
export function toldValues(atlas: Atlas, view: ViewState): readonly ToldValue[] {
  const day = dayOf(atlas, view);
  const { sentence, layers, ...scene } = sceneOf(atlas, view, day);
  const { gaps, notYet } = tableWords[view.lang];
  const overlays = [...new Set([view.overlay, view.second])].flatMap((one) =>
    one === "none" ? [] : one,
  );
  const numbers = rowsOf(atlas, view, day).flatMap(({ id, name, valueWords, gap }) => {
    // That nobody has counted in a place is said of no place by itself.
    const words = gap === null ? valueWords : gap === "later" ? notYet : gaps[gap];
    return gap === "none" ? [] : value("number", { kind: "place", id }, name, words);
  });
  const classes = [...atlas.places.values()].flatMap((place) =>
    overlays.map((overlay) => ({
      ...value(
        "class",
        { kind: "place", id: place.id },
        place.names[view.lang],
        classMark(atlas, place, overlay, day).words,
      ),
      key: `class ${overlay} ${place.id}`,
      of: OVERLAY[overlay].title(atlas, day),
    })),
  );
  return [
    { key: "statement", kind: "statement", name: "", focus: null, of: "", words: sentence },
    ...(layers.destinations ? numbers : []),
    ...classes,
    ...(layers.borders
      ? scene.borders.map(({ id, name, words }) =>
          value("border", { kind: "border", id }, name, words),
        )
      : []),
    ...(layers.crossings
      ? scene.crossings.map(({ id, title, words }) =>
          value("crossing", { kind: "crossing", id }, title, words),
        )
      : []),
    ...(layers.routes
      ? scene.routes.map(({ id, title, words }) =>
          value("route", { kind: "route", id }, title, words),
        )
      : []),
  ];
}

const value = (kind: ToldValue["kind"], focus: Focus, name: string, words: string): ToldValue => ({
  key: `${kind} ${focus.id}`,
  kind,
  name,
  focus,
  of: "",
  words,
});
