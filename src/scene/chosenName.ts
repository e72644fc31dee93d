import { bordersOf } from "#atlas/borders.ts";
import type { Atlas } from "#atlas/types.ts";
import { borderName } from "#scene/borderText.ts";
import type { ViewState } from "#view/viewState.ts";

/** What the chosen thing is called; `null` where nothing is chosen. */
export function chosenName(
  atlas: Atlas,
  { focus, lang }: Pick<ViewState, "focus" | "lang">,
): string | null {
  if (focus === null) return null;
  const { places, texts } = atlas;
  if (focus.kind === "place") return places.get(focus.id)?.names[lang] ?? focus.id;
  if (focus.kind === "border") {
    const border = bordersOf(places).get(focus.id);
    return border === undefined ? focus.id : borderName(atlas, border);
  }
  const titles = { route: texts.routes, crossing: texts.crossings, event: texts.events };
  return titles[focus.kind][focus.id] ?? focus.id;
}
