import type { SlidesWords } from "#words/slidesWords.ts";

/** In English: what is said where a story is taken away as slides or pictures, and on them. */
export const slides: SlidesWords = {
  save: { pptx: "Slides (.pptx)", zip: "Pictures (.zip)" },
  drawing: (step, count) => `Drawing step ${step} of ${count} …`,
  stop: "Cancel",
  stopped: "Cancelled. Nothing was saved.",
  saved: (file) => `Given to the browser to save: ${file}.`,
  failed:
    "The file could not be made: this browser gives out no pictures, or altered ones, or a part of the page did not come. Try again, or another browser.",
  question: "Question to the class:",
  answer: "Answer:",
  planned: (minutes) => `Planned: ${minutes} min`,
  onMap: "This step on the map:",
  shows: "The picture shows:",
  end: "Sources and licence",
  undated: "undated",
};
