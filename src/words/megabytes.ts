import type { Lang } from "#atlas/types.ts";
import { printNumber } from "#words/numberWords.ts";

/** Bytes as millions of them, to one digit. */
export const megabytes = (bytes: number, lang: Lang): string =>
  printNumber(Math.round(bytes / 1e5) / 10, lang);
