import type { SinceWords } from "#words/periodWords.ts";

/** In German: the first day of a period without an end. */
export const since: SinceWords = (when) => `seit ${when}`;
