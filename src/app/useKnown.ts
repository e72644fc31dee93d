import { useCallback, useEffect, useMemo, useState } from "react";
import type { CoreFile } from "#atlas/coreFile.ts";
import { type Library, openLibrary } from "#atlas/library.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Texts } from "#atlas/texts.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import { speak } from "#words/openDoor.ts";
import { loadLongTexts, loadRecords, loadTexts } from "./loadAtlas.ts";
import { loadCard } from "./loadCard.ts";

type Known = { readonly texts: Texts; readonly library: Library | null };
type Failed = { readonly texts: boolean; readonly records: boolean };
const NONE: Failed = { texts: false, records: false };

async function loadSpoken(lang: Lang): Promise<Texts> {
  const [texts] = await Promise.all([loadTexts(lang), speak(lang)]);
  return texts;
}

/** The code of the cards comes along, before the records where a card waits for them, else behind them; if it does not come, the card says so. */
async function loadLibrary(lang: Lang, isForCard: boolean): Promise<Library> {
  const card = () => loadCard().catch(() => null);
  const first = isForCard ? card() : null;
  const [records, longTexts] = await Promise.all([loadRecords(), loadLongTexts(lang), first]);
  if (!isForCard) void card();
  return openLibrary(records, longTexts, lang);
}

/**
 * The atlas and, where they are needed, its records in the reader's language; until its words have come, in the one before.
 * What is read changes its language at once, so that an open card does not go away meanwhile.
 */
export function useKnown(
  core: CoreFile,
  first: Texts,
  lang: Lang,
  needed: boolean,
  isForCard: boolean,
): {
  readonly atlas: Atlas;
  /** `null` until the records have come. */
  readonly library: Library | null;
  readonly failed: Failed;
  readonly retry: () => void;
} {
  const [{ texts, library }, setKnown] = useState<Known>({ texts: first, library: null });
  const [failed, setFailed] = useState(NONE);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new try, and a card that is opened later fetches its own code
  useEffect(() => {
    let current = true;
    setFailed(NONE);
    // Both are caught where they start: the records may fail while the words are still awaited.
    const spoken = loadSpoken(lang).catch(() => null);
    const records = needed ? loadLibrary(lang, isForCard).catch(() => null) : null;
    const wait = async () => {
      const loaded = await spoken;
      if (!current) return;
      if (loaded === null) setFailed((before) => ({ ...before, texts: true }));
      else
        setKnown((before) =>
          records === null || before.library === null ? { ...before, texts: loaded } : before,
        );
      if (records === null) return;
      const opened = await records;
      if (!current) return;
      if (opened === null) setFailed((before) => ({ ...before, records: true }));
      setKnown((before) => ({
        texts: loaded ?? before.texts,
        library: opened ?? before.library,
      }));
    };
    wait();
    return () => {
      current = false;
    };
  }, [lang, needed, tries]);
  const told = library?.lang === texts.lang ? library : null;
  const atlas = useMemo(
    () => openAtlas(core, texts, { records: library?.records, longTexts: told?.longTexts }),
    [core, texts, library?.records, told?.longTexts],
  );
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { atlas, library: told, failed, retry };
}
