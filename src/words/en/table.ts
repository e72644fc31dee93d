import { plural, printList, printNumber } from "#words/numberWords.ts";
import type { TableWords } from "#words/tableWords.ts";

/** In English: what the table says about itself. */
export const table: TableWords = {
  caption: (day) => `All places on ${day}`,
  unit: { people: "Unit: people.", percent: "Unit: per cent." },
  place: "Place",
  value: { people: "People", percent: "Per cent" },
  bound: "How exact",
  bounds: {
    exact: "exact",
    about: "about",
    at_least: "at least",
    at_most: "at most",
    range: "range",
    lowest: "lowest published",
    highest: "highest published",
  },
  gaps: { "no-answer": "no answer", "not-included": "not included", none: "no figure" },
  land: "By land from Russia",
  air: "Direct flights",
  flights: {
    open: "flights",
    restricted: "some flights",
    closed: "no flights",
    lapsed: "no longer known",
    unknown: "not known",
  },
  noBorder: "no land border",
  more: (count, states) => `and ${printNumber(count, "en")} more: ${printList(states, "en")}`,
  doorsNot:
    "Only crossings and airports of our list. “Restricted”: only some people or vehicles could pass. “Not known”: we found no source; that means neither open nor closed. Whom a country let in is told by its entry rules.",
  notYet: "not yet known on this day",
  find: "Find a place",
  nothingFound: "No place has a name like this.",
  download: "Download as CSV",
  rows: (count) =>
    `${printNumber(count, "en")} ${plural(count, "en", { one: "place", many: "places" })}`,
  sorted: (column, direction) => `sorted by “${column}”, ${direction}`,
  units: "Units and sources",
  countedBy: (counter) => `Counted by: ${counter}.`,
  sources:
    "The sources of each figure, class and rule stand in the card of its place: choose a name to open it.",
};
