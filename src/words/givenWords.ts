import { spoken } from "#words/spoken.ts";

/** What is said of a file that a browser inside another app may not have saved. */
export type GivenWords = {
  readonly title: string;
  /** Below a picture. */
  readonly hold: string;
  /** Hands the file to another app. */
  readonly give: string;
  readonly open: string;
  readonly close: string;
};

export const givenWords = spoken("given");
