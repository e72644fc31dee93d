import { plural } from "#words/numberWords.ts";
import type { StoriesWords } from "#words/storiesWords.ts";

/** In German: what stands on the page of all stories. */
export const stories: StoriesWords = {
  lead: "Jede Geschichte führt in Schritten über die Karte. Die Karte lässt sich bei jedem Schritt ändern: Die Änderung bleibt bis zum nächsten, und ein Klick bringt die Ansicht des Schritts zurück.",
  length: (steps, minutes) =>
    `${steps} ${plural(steps, "de", { one: "Schritt", many: "Schritte" })}, etwa ${minutes} ${plural(minutes, "de", { one: "Minute", many: "Minuten" })}`,
  begin: "Beginnen",
  goOn: (step) => `Weiter mit Schritt ${step}`,
  asText: "Als Text lesen",
  asFile: (size) => `Für den Unterricht ohne Netz, eine Datei (${size} MB)`,
  wholeAsFile: (size) => `Die ganze Karte als eine Datei, ohne Netz (${size} MB)`,
  own: "Eine eigene Geschichte",
  ownLead:
    "Sammeln Sie Ansichten der Karte als Schritte und schreiben Sie auf, was Sie dazu sagen. Die Geschichte bleibt in diesem Fenster, bis Sie sie als Datei speichern oder als Link weitergeben; dort öffnen Sie auch eine solche Datei.",
  make: "Geschichte erstellen",
  edit: "An der eigenen Geschichte weiterarbeiten",
};
