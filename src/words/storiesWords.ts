import { spoken } from "#words/spoken.ts";

/** What stands on the page of all stories. */
export type StoriesWords = {
  readonly lead: string;
  /** How long a story is: `minutes` is rounded to whole ones. */
  readonly length: (steps: number, minutes: number) => string;
  readonly begin: string;
  /** Of the story that is told now. */
  readonly goOn: (step: number) => string;
  readonly asText: string;
};

export const storiesWords = spoken("stories");
