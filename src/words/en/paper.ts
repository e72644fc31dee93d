import { plural } from "#words/numberWords.ts";
import type { PaperWords } from "#words/paperWords.ts";

/** In English: what stands on paper for a class, and where one chooses it. */
export const paper: PaperWords = {
  lead: "A story on paper, in the language of this page. Below are the pages as they will be printed; they can be read in a grey copy too.",
  story: "Story",
  kind: "What is printed",
  kinds: { handout: "Handout", worksheet: "Worksheet", answers: "Answer sheet" },
  about: {
    handout:
      "Every step with its map, its text, its question and its sources. The code leads to the step on the map. What the class is to guess is not given away.",
    worksheet: "A blank map to colour, and all guesses and questions with lines to write on.",
    answers: "For the teacher: the coloured map, every answer and its sources.",
  },
  perPage: "Steps on a page",
  pages: (count) =>
    `${count} ${plural(count, "en", { one: "page", many: "pages" })}, upright, for A4 and Letter`,
  page: (page, count) => `page ${page} of ${count}`,
  step: (step) => `Step ${step}`,
  name: "Name",
  group: "Class",
  date: "Date",
  mapOf: (day) => `The map on ${day}`,
  task: {
    classes:
      "Choose a colour for each row of the key, fill its box, and colour the countries as you think it was on this day.",
    borders:
      "Choose a colour for each row of the key, fill its box, and draw over the borders as you think it was on this day.",
    circles:
      "The larger a circle, the more people it stands for. Write beside each what number you read from the key, and colour the three largest.",
  },
  afterwards: "Once the answers are known",
  asksNothing:
    "This story asks no questions: its worksheet and its answer sheet hold the map alone.",
};
