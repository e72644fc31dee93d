import type { Guess, GuessGrounds, GuessKind } from "#atlas/guess.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { Text } from "#atlas/texts.ts";

/** Who says what a step says. `url` is empty where there is nothing to open. */
export type StepSource = Pick<SourceRecord, "publisher" | "publishedOn" | "url">;

/** What a step says at first sight: a statement as its title, a text of a few sentences, and who says so. */
export type StepText = Text & { readonly sources: readonly StepSource[] };

/** A step as it is told to others. Paragraphs are parted by an empty line. */
export type StoryStep = StepText & {
  /** For how long it is planned; more than 0. */
  readonly minutes: number;
  /** For the speaker; empty in a story without notes. */
  readonly notes: string;
  /** For the listeners, and what is to be said to it. */
  readonly quiz: { readonly question: string; readonly answer: string } | null;
  /** What is set before the answer shows, with the truth. */
  readonly guess: Guess | null;
  /** Who says so, and what it means; `null` where nothing is to be guessed. */
  readonly grounds: GuessGrounds | null;
};

/** A story in one language: its name, a sentence on it, its steps. */
export type StoryText = Text & { readonly steps: readonly StoryStep[] };

/** All stories of one language, by the names of their folders, in the order in which they are offered. */
export type StoriesFile = Readonly<Record<string, StoryText>>;

/** What stories are called in one language, by the names of their folders. */
export type StoryNames = Readonly<Record<string, Text>>;

/** What of a story the address, the lists and the picture need: what each step shows, for how many minutes all are planned, and what the picture is to hide. */
export type StoryPlan = {
  readonly addresses: readonly string[];
  readonly minutes: number;
  /** By the number of the step, counted from 1: what is guessed there before the picture shows it. */
  readonly guesses: Readonly<Record<number, GuessKind>>;
};
