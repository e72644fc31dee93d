import type { KeysWords } from "#words/keysWords.ts";

/** In German: the list of keys. */
export const keys: KeysWords = {
  keyList: [
    ["← → ↑ ↓", "zum nächsten Land in dieser Richtung"],
    ["Eingabe", "Angaben dazu öffnen"],
    ["Umschalt + ← → ↑ ↓", "Karte verschieben"],
    ["+ −", "vergrößern, verkleinern"],
    ["0", "zurück zum ersten Ausschnitt"],
    ["Esc", "Angaben schließen"],
    ["?", "diese Liste"],
  ],
  singleKeys: "Die einzelnen Tasten + − 0 ? benutzen",
  keysWhere:
    "Sie wirken nur, solange die Karte den Fokus hat. Auf der Zeitleiste: Pfeiltasten einen Tag, Bild auf und Bild ab einen Monat, Pos 1 und Ende zum ersten und letzten Tag. Dreimal Umschalt hintereinander verlässt die Seite, wo auch immer der Fokus ist, auch in einem Textfeld; Umschalt für einen Großbuchstaben, einen Klick oder beim Ziehen zählt nicht.",
  close: "Schließen",
};
