import type { StoryWords } from "#words/storyWords.ts";

/** In English: what stands around the steps of a story. */
export const story: StoryWords = {
  story: "Story",
  stepOf: (step, count) => `Step ${step} of ${count}`,
  steps: "Steps of the story",
  back: "Back",
  next: "Next",
  explore: "Explore the map",
  stories: "All stories",
  restore: "Changed: back to the step",
  present: "Present to a class",
  show: "Show the answer",
  guess: "First a guess, then the answer",
  read: "Read as a page",
  gallery: "Questions and maps",
  sources: "Sources:",
  edit: "Edit the story",
  notOurs: "These words are those of whoever made this story; the atlas has not checked them.",
  lost: "This story is not open in this window: it lives in a file or in a link. “Edit the story” opens its file.",
};
