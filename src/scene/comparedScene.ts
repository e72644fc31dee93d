import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";
import type { Changes } from "#world/changesBetween.ts";

/** The scene of one of two days in which only what differs from the other is in full ink: the rest steps back, or is left to the ground. */
export function comparedScene(
  scene: Scene,
  other: Scene,
  changes: Changes,
  overlay: ViewState["overlay"],
): Scene {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [crossings, borders, routes] = [changes.crossings, changes.borders, changes.routes].map(
    ids,
  );
  const classes = ids(overlay === "none" ? [] : changes.classes[overlay]);
  const counted = new Map(other.destinations.map(({ id, label }) => [id, label]));
  return {
    ...scene,
    places: scene.places.map((mark) =>
      classes.has(mark.id) || mark.class === null || mark.class === "home"
        ? mark
        : { ...mark, tone: "land", pattern: "none", over: "none" },
    ),
    destinations: scene.destinations.filter(({ id, label }) => counted.get(id) !== label),
    routes: scene.routes.map((mark) => ({ ...mark, dim: !routes?.has(mark.id) })),
    crossings: scene.crossings.map((mark) => ({
      ...mark,
      forced: crossings?.has(mark.id) ?? false,
    })),
    borders: scene.borders.filter(({ id }) => borders?.has(id)),
  };
}
