import type { EmbedWords } from "#words/embedWords.ts";

/** In German: what a frame in an article says beside its picture. */
export const embed: EmbedWords = {
  frame: "Karte: Wege aus Russland",
  open: "Ganze Karte öffnen",
  newTab: "öffnet einen neuen Tab",
  wheel: (key) => `Zum Zoomen ${key === "Ctrl" ? "Strg" : key} halten und scrollen`,
  fingers: "Die Karte mit zwei Fingern bewegen",
  from: "Ways Out: Quellen und Lizenz",
  sources: "Quellen:",
  licence: "Texte und Daten CC BY 4.0",
  release: (release) => `Datenstand ${release}`,
};
