import type { PageWords } from "#words/pageWords.ts";

/** In English: what stands round every page for readers: its frame, its dates, its sources. */
export const page: PageWords = {
  print: "Print",
  missing: "This page could not be loaded. Is there a connection?",
  recordsMissing: "Sources and cases could not be loaded; what follows is incomplete.",
  retry: "Try again",
  release: (name) => `Ways Out, data release ${name}`,
  previousMonth: "One month earlier",
  nextMonth: "One month later",
  rferl: "in Russia, passing on its texts can be punished",
};
