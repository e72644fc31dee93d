import type { Lang } from "#atlas/types.ts";
import { PAGE_PARTS } from "#panels/pageParts.ts";
import { PAGES } from "#view/viewState.ts";
import { CompareArea, ReaderPage, SceneTable, TextMap } from "./lazyParts.tsx";
import { loadLongTexts, loadRecords } from "./loadAtlas.ts";
import { loadCard } from "./loadCard.ts";

/** The keys of an address that open a card. */
const CARDS = ["place", "route", "crossing", "border", "event"] as const;

/**
 * Begins to fetch what an address asks for besides the first picture (a page, a card, their records, the table, the map in words, a
 * second day) while that is still on its way: on a slow line each would else wait for the one before. What does not come is asked for
 * again, and told, where it is needed.
 * @param asked keys and values of the address, mended
 */
export function fetchAsked(asked: URLSearchParams, lang: Lang): void {
  const said = (key: string) => asked.get(key)?.toLowerCase();
  const page = PAGES.find((name) => name === said("page")) ?? "none";
  const isCard = page === "none" && CARDS.some((key) => asked.has(key));
  const parts: readonly (() => Promise<unknown>)[] = [
    ...(page === "none" ? [] : [ReaderPage.loadFirst, PAGE_PARTS[page].loadFirst]),
    ...(isCard ? [loadCard] : []),
    ...(page === "none" && !isCard ? [] : [loadRecords, () => loadLongTexts(lang)]),
    ...(said("view") === "table" ? [SceneTable.loadFirst] : []),
    ...(said("view") === "text" ? [TextMap.loadFirst] : []),
    ...(asked.has("compare") ? [CompareArea.loadFirst] : []),
  ];
  for (const load of parts) load().catch(() => {});
}
