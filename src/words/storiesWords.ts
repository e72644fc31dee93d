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
  /** One file that runs without network; `size` in millions of bytes, printed. */
  readonly asFile: (size: string) => string;
  readonly wholeAsFile: (size: string) => string;
  readonly own: string;
  readonly ownLead: string;
  readonly make: string;
  readonly edit: string;
};

export const storiesWords = spoken("stories");
