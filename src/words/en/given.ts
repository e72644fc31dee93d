import type { GivenWords } from "#words/givenWords.ts";

/** In English: a file that may not have been saved. */
export const given: GivenWords = {
  title: "Was nothing saved?",
  hold: "Hold the picture to save it.",
  give: "Give it to another app",
  open: "Open the file",
  close: "Close",
};
