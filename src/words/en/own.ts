import { plural } from "#words/numberWords.ts";
import type { OwnWords } from "#words/ownWords.ts";

const at = (step: number): string => (step === 0 ? "The story" : `Step ${step}`);
const texts = {
  title: "Statement",
  text: "Text",
  notes: "Notes for the speaker",
  question: "Question",
  answer: "Answer",
  sources: "Sources, one a line: title and address",
} as const;

/** In English: what stands where a reader makes a story. */
export const own: OwnWords = {
  title: "Your story",
  lead: "It lives in this window only. Nothing is sent or stored until you save a file or pass on a link.",
  empty:
    "There is no step yet. Choose a day, places and what the colours show, move the map, and add that as the first step.",
  add: "Add what the map shows",
  full: (most) => `A story has at most ${most} steps.`,
  about: "The story as a whole",
  names: { title: "Name of the story", text: "One sentence on it" },
  steps: "Steps",
  texts,
  minutes: "Minutes",
  guess: "Guess before the answer",
  guesses: {
    none: "nothing",
    order: "where the number is largest",
    borders: "which borders were open on this day",
    share: "how many of all, on a slider",
    curve: "how a number went on",
  },
  of: "What exactly",
  guessNote:
    "Until the answer is asked for, the statement, the text and what tells the answer on the map are hidden. The answer is that of the atlas, with its sources.",
  noGuess: "Where the map shows forced returns, nothing is guessed.",
  guessGone: (step) =>
    `Step ${step} shows what the map shows. What was to be guessed has no answer there and is taken out; undo brings both back.`,
  untitled: (step) => `Step ${step}`,
  handle: (step) => `Move step ${step}: drag it, or press the up or down arrow key`,
  up: "Move up",
  down: "Move down",
  remove: "Delete",
  changed: "The map shows something else than this step.",
  take: "Take it for this step",
  restore: "Back to the step",
  undo: "Undo",
  preview: "Preview from step 1",
  present: "Present",
  save: "Save as a file",
  open: "Open a file",
  drop: "A story file can also be dropped here.",
  makeLink: "Make a link",
  link: "Link that holds the story",
  linkNote:
    "The whole story, with notes and answers, is in the link itself, where no server sees it.",
  noLink: (most) =>
    `The story does not fit in a link: it would be longer than ${most} characters, and some programs would cut it. Save it as a file and pass that on.`,
  unsaved: "Not saved",
  isSaved: "Saved",
  isReplaced: "The story that was open before is in no file. Undo brings it back.",
  added: (step) => `Step ${step} added.`,
  moved: (from, to) => `Step ${from} is now step ${to}.`,
  removed: (step) => `Step ${step} deleted.`,
  taken: (step) => `Step ${step} shows what the map shows.`,
  undone: "Undone.",
  saved: (file) => `Given to the browser to save: ${file}.`,
  opened: (file, steps) =>
    `Opened: ${file}, ${steps} ${plural(steps, "en", { one: "step", many: "steps" })}.`,
  refused: (file) => `${file} was not opened. What was open stays open.`,
  notSaved: "The story is not saved yet, since as it is no page could open it again:",
  partly: "Opened, but this edition of the atlas does not know everything in it:",
  more: (count) => `and ${count} more`,
  problem(problem) {
    switch (problem.kind) {
      case "large":
        return "It is larger than 1 MB. No story is.";
      case "broken":
        return "It cannot be read: it is damaged, cut off, or no story file.";
      case "foreign":
        return "It comes from another program.";
      case "count":
        return "It has more than 99 steps.";
      case "newer":
        return `It was made with a newer version of this page (format ${problem.version}). Load the page anew and try again.`;
      case "version":
        return `It names a version that never was: ${problem.version}.`;
      case "form":
        return `${at(problem.step)}: “${problem.part}” is missing, is of another kind, or is not known here.`;
      case "markup":
        return `${at(problem.step)}, ${texts[problem.part]}: texts are plain, and hold no tags such as <b> or <script>.`;
      case "long":
        return `${at(problem.step)}, ${texts[problem.part]}: more than ${problem.most} characters.`;
      case "address":
        return `${at(problem.step)}: ${problem.name}`;
      case "guess":
        return `${at(problem.step)}: what is to be guessed has no answer in this edition, and is taken out.`;
      case "returns":
        return `${at(problem.step)}: forced returns are nothing to be guessed.`;
    }
  },
};
