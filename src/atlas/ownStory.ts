import type { GuessAsked } from "#atlas/guessAsked.ts";
import type { StoryStep, StoryText } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";

/** How the address calls the story of the reader's own; no story of the atlas has this name. */
export const OWN = "own";

/** The version of the form that files and links of own stories have; since 2 a step may ask for a guess. */
export const OWN_VERSION = 2;

/** A step of an own story: what it shows, as a permanent address, and what is said to it. */
export type OwnStep = Omit<StoryStep, "sources" | "guess" | "grounds"> & {
  readonly address: string;
  /** As its maker writes them: one a line, its title and its address. */
  readonly sources: string;
  /** What is to be guessed; the atlas has the truth. */
  readonly guess: GuessAsked | null;
};

/** A story that a reader has made, in one language; it is in no file of the atlas. */
export type OwnStory = Omit<StoryText, "steps"> & {
  readonly lang: Lang;
  readonly steps: readonly OwnStep[];
};
