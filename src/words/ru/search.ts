import type { SearchWords } from "#words/searchWords.ts";

/** In Russian: what stands in the field of the search. */
export const search: SearchWords = {
  label: "Поиск мест, пунктов пропуска, маршрутов и событий",
  hint: "Место, пункт, событие",
};
