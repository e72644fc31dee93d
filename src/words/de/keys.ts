import type { KeysWords } from "#words/keysWords.ts";

/** In German: the list of keys. */
export const keys: KeysWords = {
  keyList: [
    [
      "Bild ab, Leertaste, →",
      "zum nächsten Ereignis: wo auch immer der Fokus ist, nur nicht in einem Feld; so senden es Fernbedienungen",
    ],
    ["Bild auf, ←", "zum vorigen Ereignis"],
    [
      "← → ↑ ↓",
      "zum nächsten Land oder Weg, zur nächsten Grenze oder zum nächsten gezeichneten Übergang in dieser Richtung",
    ],
    ["Eingabe", "Angaben dazu öffnen"],
    ["Umschalt + ← → ↑ ↓", "Karte verschieben"],
    ["+ −", "vergrößern, verkleinern"],
    ["0", "zurück zum ersten Ausschnitt"],
    ["Esc", "Angaben schließen"],
    ["?", "diese Liste"],
  ],
  singleKeys: "Die einzelnen Tasten + − 0 ? benutzen",
  keysWhere:
    "Die Tasten der Karte wirken nur, solange sie den Fokus hat; dort führen die Pfeile zu Ländern, Grenzen, Übergängen und Wegen. Auf der Zeitleiste: Pfeiltasten einen Tag, Bild ab und Bild auf ein Ereignis, Pos 1 und Ende zum ersten und letzten Tag. Dreimal Umschalt hintereinander verlässt die Seite, wo auch immer der Fokus ist, auch in einem Textfeld; Umschalt für einen Großbuchstaben, einen Klick oder beim Ziehen zählt nicht.",
  close: "Schließen",
};
