import { spoken } from "#words/spoken.ts";

/** What stands around the steps of a story. */
export type StoryWords = {
  readonly story: string;
  /** Where one is, as it is read out. */
  readonly stepOf: (step: number, count: number) => string;
  readonly steps: string;
  readonly back: string;
  readonly next: string;
  readonly explore: string;
  /** Leads to the list of them. */
  readonly stories: string;
  /** Says that the reader has changed the picture of a step, and takes it back. */
  readonly restore: string;
  /** Turns this window into the picture before a class. */
  readonly present: string;
  /** In place of the way on, while something is to be guessed. */
  readonly show: string;
  /** In place of a statement that would tell what is to be guessed. */
  readonly guess: string;
  /** Lays all steps out as one page. */
  readonly read: string;
  readonly sources: string;
  /** Leads to the gallery of named views. */
  readonly gallery: string;
  /** Of a story that a reader has made: back to where it is made. */
  readonly edit: string;
  /** Who says what such a story says. */
  readonly notOurs: string;
  /** Such a story is named, and is not open in this window. */
  readonly lost: string;
};

export const storyWords = spoken("story");
