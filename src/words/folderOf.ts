import type { Lang } from "#atlas/types.ts";

/** The part of the site that speaks a language lies in its own folder, below the root: `de/`; English lies at the root itself. */
export const folderOf = (lang: Lang): string => (lang === "en" ? "" : `${lang}/`);
