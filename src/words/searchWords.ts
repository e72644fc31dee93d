import { spoken } from "#words/spoken.ts";

/** What stands in the field of the search. */
export type SearchWords = {
  readonly label: string;
  readonly hint: string;
};

export const searchWords = spoken("search");
