import type { SlidesWords } from "#words/slidesWords.ts";

/** In German: what is said where a story is taken away as slides or pictures, and on them. */
export const slides: SlidesWords = {
  save: { pptx: "Folien (.pptx)", zip: "Bilder (.zip)" },
  drawing: (step, count) => `Schritt ${step} von ${count} wird gezeichnet …`,
  stop: "Abbrechen",
  stopped: "Abgebrochen. Nichts wurde gespeichert.",
  saved: (file) => `Dem Browser zum Speichern übergeben: ${file}.`,
  failed:
    "Die Datei ließ sich nicht erstellen: Dieser Browser gibt keine oder veränderte Bilder heraus, oder ein Teil der Seite kam nicht an. Versuchen Sie es noch einmal oder in einem anderen Browser.",
  question: "Frage an die Klasse:",
  answer: "Antwort:",
  planned: (minutes) => `Geplant: ${minutes} min`,
  onMap: "Dieser Schritt auf der Karte:",
  shows: "Das Bild zeigt:",
  end: "Quellen und Lizenz",
  undated: "ohne Datum",
};
