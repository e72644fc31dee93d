import type { NamedView } from "#atlas/namedView.ts";
import { altTextOf } from "#export/altTextOf.ts";
import type { SheetAsked } from "#export/sheetContent.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";
import { readValues } from "#view/readValues.ts";
import { openFacts, type SiteFacts } from "./siteFacts.ts";

/** A named view in one language, opened: what its pages and pictures are made from. */
export type NamedAsked = SheetAsked & {
  readonly named: NamedView;
  readonly title: string;
  readonly text: string;
  readonly altText: string;
};

/** Opens a named view in the language of the facts; `address` is its permanent form. */
export function namedAsked(facts: SiteFacts, named: NamedView): NamedAsked {
  const { atlas, library } = openFacts(facts);
  const { lang } = facts.texts;
  const { values } = readValues(new URLSearchParams(named.address), atlas);
  const view = { ...initialView(lang), ...values };
  return {
    named,
    ...named.texts[lang],
    atlas,
    view,
    library,
    address: permanent(view, atlas),
    made: atlas.last,
    altText: altTextOf(atlas, view, sceneOf(atlas, view)),
  };
}
