import type { SinceWords } from "#words/periodWords.ts";

/** In Russian: the first day of a period without an end. */
export const since: SinceWords = (when) => `с\u00a0${when}`;
