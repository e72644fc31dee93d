import type { GuessWords } from "#words/guessWords.ts";

/** In English: what is said where a class guesses before it sees. */
export const guess: GuessWords = {
  ask: {
    order: "Where was the number largest, and where smallest?",
    borders: (day) => `Which land borders of Russia could people cross on ${day}?`,
    share: (place, total) => `${place}: ${total}. How many of them?`,
    curve: (place) => `${place}: how did the number go on?`,
  },
  how: {
    order: "The largest number first. Drag the places, or move them with the arrows.",
    borders:
      "Choose those that were open at all or at some crossings: press the border or the neighbour on the map, or tick it here.",
    share: "Set how many you think.",
    curve: "Draw the line on from the first number, or set each number with the arrow keys.",
  },
  onPaper: {
    order: "Number the places; 1 is the largest.",
    borders: "Tick those that were open at all or at some crossings.",
    share: "Write down how many you think.",
    curve: "Write down a number for each time.",
  },
  kept: "Your guess stays on this page. It is neither sent nor stored.",
  again: "Guess again",
  rank: (rank) => `place ${rank}`,
  up: (name) => `Move ${name} up`,
  down: (name) => `Move ${name} down`,
  moved: (name, rank, count) => `${name}: place ${rank} of ${count}`,
  neighbours: "Border with",
  unset: "not set yet",
  given: "given",
  part: (people, total, share) => `${people} of ${total} (${share})`,
  what: "What",
  guessed: "Guessed",
  truth: "Answer",
  states: {
    open: "open at all or at some crossings",
    limited: "open to some people only",
    closed: "closed",
    unknown: "not known",
  },
  told: (answer) => `The answer: ${answer}.`,
  drawn: "Dashed: guessed. Solid: published.",
  meaning: "What the answer says",
  undecided: "Neither a right nor a wrong guess: no source says what held there.",
};
