import { useEffect } from "react";
import type { Lang } from "#atlas/types.ts";
import { DIRECTION } from "#words/direction.ts";

/** Says on the document in which language, and in which direction, it is read. `failed`: the words of another one did not come. */
export function usePageLanguage(lang: Lang, failed: boolean): void {
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.dir = DIRECTION[lang];
    // What hides the words of another language until the reader's have come, or are known not to.
    const { dataset } = document.documentElement;
    if (dataset["speaks"] === lang || failed) delete dataset["speaks"];
  }, [lang, failed]);
}
