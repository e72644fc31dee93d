import type { PageWords } from "#words/pageWords.ts";

/** In German: what stands round every page for readers: its frame, its dates, its sources. */
export const page: PageWords = {
  print: "Drucken",
  missing: "Diese Seite ließ sich nicht laden. Besteht eine Verbindung?",
  recordsMissing: "Quellen und Fälle ließen sich nicht laden; das Folgende ist unvollständig.",
  retry: "Noch einmal versuchen",
  release: (name) => `Ways Out, Datenstand ${name}`,
  previousMonth: "Einen Monat früher",
  nextMonth: "Einen Monat später",
  rferl: "in Russland kann bestraft werden, wer die Texte weitergibt",
};
