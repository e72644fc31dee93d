import type { ReadWords } from "#words/readWords.ts";

/** In English: what stands round a story that is read as a page. */
export const read: ReadWords = {
  play: "Play",
  stop: "Stop",
  pace: "Time for each step",
  seconds: (seconds) => `${seconds} s`,
  byWords: "by length",
  oneByOne: "Step by step",
};
