import { printDay } from "#atlas/day.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { dayOf } from "#view/dayOf.ts";
import { takeWords } from "#words/takeWords.ts";
import type { SheetAsked } from "./sheetContent.ts";

/** What every file of data says of itself, so that it can be read without the site. Days as `2024-07-16`. */
export function aboutFile({ atlas, view, address, made }: Omit<SheetAsked, "library">) {
  const scene = sceneOf(atlas, view);
  return {
    title: scene.title,
    statement: scene.sentence,
    day: printDay(dayOf(atlas, view)),
    link: address,
    release: atlas.release,
    made: printDay(made),
    licence: takeWords[view.lang].licence,
  };
}
