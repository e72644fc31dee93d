import { useEffect, useState } from "react";
import type { RecordsFile } from "#atlas/records.ts";
import type { Lang } from "#atlas/types.ts";
import { type Library, openLibrary } from "#panels/library.ts";
import { loadRecords, loadStories } from "./loadAtlas.ts";

/** The records in the reader's language, fetched once they are needed; `failed` until a retry succeeds. */
export function useLibrary(
  lang: Lang,
  needed: boolean,
): {
  readonly library: Library | null;
  /** The same in every language: they stay while the words of another one are on their way. */
  readonly records: RecordsFile | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const [library, setLibrary] = useState<Library | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try
  useEffect(() => {
    if (!needed) return;
    let current = true;
    setFailed(false);
    // The code of the cards comes along, so that a page with records is a page that can show them.
    Promise.all([loadRecords(), loadStories(lang), import("#panels/Card.tsx")]).then(
      ([records, stories]) => current && setLibrary(openLibrary(records, stories, lang)),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [lang, needed, tries]);
  return {
    library: library?.lang === lang ? library : null,
    records: library?.records,
    failed,
    retry: () => setTries((count) => count + 1),
  };
}
