import type { SearchWords } from "#words/searchWords.ts";

/** In German: what stands in the field of the search. */
export const search: SearchWords = {
  label: "Orte, Übergänge, Routen und Ereignisse suchen",
  hint: "Ort, Übergang, Ereignis",
};
