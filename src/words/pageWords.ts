import { spoken } from "#words/spoken.ts";

/** What stands round every page for readers: its frame, its dates, its sources. */
export type PageWords = {
  readonly print: string;
  readonly missing: string;
  readonly recordsMissing: string;
  readonly retry: string;
  readonly release: (name: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  /** Beside links to a publisher whose texts may not be passed on in Russia. */
  readonly rferl: string;
};

export const pageWords = spoken("page");
