import type { SearchWords } from "#words/searchWords.ts";

/** In English: what stands in the field of the search. */
export const search: SearchWords = {
  label: "Search places, crossings, routes and events",
  hint: "Place, crossing, event",
};
