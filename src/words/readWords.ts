import { spoken } from "#words/spoken.ts";

/** What stands round a story that is read as a page. */
export type ReadWords = {
  readonly play: string;
  readonly stop: string;
  /** What the choice of a pace is. */
  readonly pace: string;
  readonly seconds: (seconds: number) => string;
  readonly byWords: string;
  /** Leads back to one step at a time. */
  readonly oneByOne: string;
};

export const readWords = spoken("read");
