import type { StoryWords } from "#words/storyWords.ts";

/** In German: what stands around the steps of a story. */
export const story: StoryWords = {
  story: "Geschichte",
  stepOf: (step, count) => `Schritt ${step} von ${count}`,
  steps: "Schritte der Geschichte",
  back: "Zurück",
  next: "Weiter",
  explore: "Karte erkunden",
  stories: "Alle Geschichten",
  restore: "Geändert: zurück zum Schritt",
  present: "Vor der Klasse zeigen",
  show: "Antwort zeigen",
  guess: "Erst schätzen, dann sehen",
  read: "Als Seite lesen",
  gallery: "Fragen und Karten",
  sources: "Quellen:",
  edit: "Geschichte bearbeiten",
  notOurs:
    "Diese Texte stammen von der Person, die die Geschichte erstellt hat; der Atlas hat sie nicht geprüft.",
  lost: "Diese Geschichte ist in diesem Fenster nicht geöffnet: Sie steht in einer Datei oder in einem Link. „Geschichte bearbeiten“ öffnet ihre Datei.",
};
