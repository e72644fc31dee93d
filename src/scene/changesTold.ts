import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { classWords } from "#scene/classWords.ts";
import { type DoorsTold, doorsTold, type Told } from "#scene/doorsTold.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { changesByDay } from "#world/changesByDay.ts";
import { shownOf, subjectsOf } from "#world/stopsOf.ts";

/** In words what changed on the day on the map of this view: borders, other doors, classes of the overlay. */
export function changesTold(
  atlas: Atlas,
  { overlay, lang }: ViewState,
  day: Day,
): DoorsTold & { readonly classes: readonly Told[] } {
  const all = changesByDay(atlas).get(day);
  if (all === undefined) return { borders: [], doors: [], classes: [] };
  const changes = shownOf(all, overlay, subjectsOf(atlas));
  const classes =
    overlay === "none"
      ? []
      : changes.classes.map(({ id, before, after }) => {
          const [was, is] = [before, after].map((key) => classWords(atlas, overlay, key));
          const name = atlas.places.get(id)?.names[lang] ?? id;
          return { places: [id], words: sceneWords[lang].caption.at(name, `${was} → ${is}`) };
        });
  return { ...doorsTold(atlas, changes, day, lang), classes };
}
