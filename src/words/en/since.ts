import type { SinceWords } from "#words/periodWords.ts";

/** In English: the first day of a period without an end. */
export const since: SinceWords = (when) => `since ${when}`;
