import { vi } from "vitest";
import { openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Lang } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { made } from "../../facts.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const { core, texts, records, longTexts } = made;

/** What a page gets for a view of the real facts; every verb only remembers that it was called. */
export function partsOf(change: Partial<ViewState>, lang: Lang = "en"): PanelParts {
  const atlas = openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });
  const view = { ...initialView(lang), ...change };
  const scene = sceneOf(atlas, view);
  return {
    atlas,
    view,
    scene,
    day: scene.day,
    verbs,
    library: openLibrary(records, longTexts[lang], lang),
  };
}

/** The verbs, as spies. */
export const verbs: Verbs = new Proxy(
  {},
  {
    get: (spies: Record<string, unknown>, name: string) => {
      spies[name] ??= vi.fn();
      return spies[name];
    },
  },
) as Verbs;
