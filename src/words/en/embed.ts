import type { EmbedWords } from "#words/embedWords.ts";

/** In English: what a frame in an article says beside its picture. */
export const embed: EmbedWords = {
  frame: "Map: ways out of Russia",
  open: "Open the full map",
  newTab: "opens in a new tab",
  wheel: (key) => `Hold ${key} and scroll to zoom the map`,
  fingers: "Move the map with two fingers",
  from: "Ways Out: sources and licence",
  sources: "Sources:",
  licence: "Texts and data CC BY 4.0",
  release: (release) => `data release ${release}`,
};
