import type { GivenWords } from "#words/givenWords.ts";

/** In German: a file that may not have been saved. */
export const given: GivenWords = {
  title: "Wurde nichts gespeichert?",
  hold: "Halten Sie das Bild gedrückt, um es zu speichern.",
  give: "An eine andere App geben",
  open: "Die Datei öffnen",
  close: "Schließen",
};
