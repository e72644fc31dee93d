import type { ReadWords } from "#words/readWords.ts";

/** In Russian: what stands round a story that is read as a page. */
export const read: ReadWords = {
  play: "Воспроизвести",
  stop: "Остановить",
  pace: "Время на каждый шаг",
  seconds: (seconds) => `${seconds}\u00a0с`,
  byWords: "по длине",
  oneByOne: "По шагам",
};
