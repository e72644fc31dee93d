import type { Lang } from "#atlas/types.ts";

/** The way each language is written. A right-to-left one needs its word here, and nothing else of the page has to change. */
export const DIRECTION: Readonly<Record<Lang, "ltr" | "rtl">> = { en: "ltr", de: "ltr", ru: "ltr" };
