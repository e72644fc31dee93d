import { useEffect, useMemo, useState } from "react";
import type { CoreFile } from "#atlas/coreFile.ts";
import type { Series } from "#atlas/figures.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Atlas, Lang, Texts } from "#atlas/types.ts";
import { loadTexts, loadWords } from "./loadAtlas.ts";

/** The atlas in the reader's language; until its words have come, in the one before. */
export function useAtlas(
  core: CoreFile,
  first: Texts,
  lang: Lang,
  more: readonly Series[] | undefined,
): { readonly atlas: Atlas; readonly failed: boolean } {
  const [texts, setTexts] = useState(first);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let current = true;
    setFailed(false);
    Promise.all([loadTexts(lang), loadWords(lang)]).then(
      ([loaded]) => current && setTexts(loaded),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [lang]);
  const atlas = useMemo(() => openAtlas(core, texts, more), [core, texts, more]);
  return { atlas, failed };
}
