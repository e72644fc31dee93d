import type { FoundWords } from "#words/foundWords.ts";
import { plural } from "#words/numberWords.ts";

/** In English: what the search says about what it has found. */
export const found: FoundWords = {
  results: "Search results",
  kinds: {
    place: "Places",
    border: "Borders",
    crossing: "Crossings and airports",
    route: "Routes",
    event: "Events",
  },
  count: (count, first) =>
    `${count} ${plural(count, "en", { one: "result", many: "results" })}. Enter opens the first: ${first}. Arrow keys choose another.`,
  option: (name, at, of) => `${name}, ${at} of ${of}`,
  more: (count) => `and ${count} more – type on to narrow the list`,
  nothing: (query) => `Nothing found for “${query}”.`,
  scope:
    "The search knows the names of countries and territories, crossings and airports, routes and events, in English, German and Russian. Parts of a name are enough.",
  incomplete: "The names in the other languages have not been loaded.",
};
