import { useEffect } from "react";
import { linkTo } from "#export/linkTo.ts";
import type { PanelParts } from "#panels/parts.ts";
import { permanent } from "#view/permanent.ts";
import { citeIn } from "./citedHead.ts";

/** Nobody cites what is shown for a shorter time, in ms. */
const REST_MS = 400;

/** Lets programs that keep references know what is shown, once it rests. */
export function useCitedHead({ atlas, view, scene }: Pick<PanelParts, "atlas" | "view" | "scene">) {
  useEffect(() => {
    const later = setTimeout(() => {
      const isBare = location.hash.length < 2;
      const link = isBare ? null : linkTo(permanent(view, atlas), location);
      citeIn(document, { scene, release: atlas.release, lang: view.lang, link });
    }, REST_MS);
    return () => clearTimeout(later);
  }, [atlas, view, scene]);
}
