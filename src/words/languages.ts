import type { Lang } from "#atlas/types.ts";
import type { Behind, First } from "#words/doors.ts";

/** The ways to one language: to what the first picture says in it, and to the ways to the rest. */
type Language = {
  readonly first: () => Promise<{ readonly first: First }>;
  readonly behind: () => Promise<{ readonly behind: Behind }>;
};

/** Each language is a folder, and fetched without the others. */
export const LANGUAGES: Readonly<Record<Lang, Language>> = {
  en: {
    first: () => import("#words/en/first.ts"),
    behind: () => import("#words/en/behind.ts"),
  },
  de: {
    first: () => import("#words/de/first.ts"),
    behind: () => import("#words/de/behind.ts"),
  },
  ru: {
    first: () => import("#words/ru/first.ts"),
    behind: () => import("#words/ru/behind.ts"),
  },
};
