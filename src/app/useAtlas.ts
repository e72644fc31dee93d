import { useEffect, useMemo, useState } from "react";
import type { CoreFile } from "#atlas/coreFile.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { RecordsFile } from "#atlas/records.ts";
import type { Atlas, Lang, Texts } from "#atlas/types.ts";
import type { Library } from "#panels/library.ts";
import { loadTexts, loadWords } from "./loadAtlas.ts";

/** The atlas in the reader's language; until its words have come, in the one before. What comes later is joined as it comes. */
export function useAtlas(
  core: CoreFile,
  first: Texts,
  lang: Lang,
  records: RecordsFile | undefined,
  library: Pick<Library, "lang" | "stories"> | null,
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
  const stories = library?.lang === texts.lang ? library.stories : undefined;
  const atlas = useMemo(
    () => openAtlas(core, texts, { records, stories }),
    [core, texts, records, stories],
  );
  return { atlas, failed };
}
