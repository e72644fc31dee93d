import type { OverlayId } from "#atlas/types.ts";
import type { KeyGroup } from "#scene/key.ts";
import type { ViewState } from "#view/viewState.ts";
import { sceneWords } from "#words/sceneWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import type { SheetContent } from "./sheetContent.ts";

/** The key of several days: what names one of them in its title names each. */
export function undated(
  key: readonly KeyGroup[],
  view: Pick<ViewState, "overlay" | "second">,
  { maps, lang }: Pick<SheetContent, "maps" | "lang">,
): readonly KeyGroup[] {
  if (maps.length === 1) return key;
  const titleOf = (id: OverlayId): string =>
    id === "risk" ? sheetWords[lang].riskEach : sceneWords[lang].overlays[id];
  return key.map((group) => {
    const id = group.key === "overlay" || group.key === "second" ? view[group.key] : "none";
    return id === "none" ? group : { ...group, title: titleOf(id) };
  });
}
