import type { Lang } from "#atlas/types.ts";

/** The locale by which `Intl` writes a language: English as in Britain, days before months. */
export const localeOf = (lang: Lang): string => (lang === "en" ? "en-GB" : lang);
