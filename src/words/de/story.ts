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
  guess: "Erst raten, dann sehen",
  read: "Als Seite lesen",
  sources: "Quellen:",
};
