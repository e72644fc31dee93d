import type { DescriptionWords } from "#words/descriptionWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In English: the sentences of which the description of a view is made. */
export const description: DescriptionWords = {
  day: (day) => `Ways out of Russia on ${day}.`,
  beside: (day) => `Set beside it: ${day}.`,
  chosen: (name) => `Chosen: ${name}.`,
  largest: (series, places, more) =>
    `Circles show “${series}”. The largest: ${places}${more > 0 ? `; and ${printNumber(more, "en")} more ${plural(more, "en", { one: "place", many: "places" })}` : ""}.`,
  without: (count) =>
    `${printNumber(count, "en")} ${plural(count, "en", { one: "place", many: "places" })} without a figure.`,
  overlay: (title, classes) => `Colours show “${title}”, number of places: ${classes}.`,
  asSigns: (title, classes) => `Signs show “${title}”: ${classes}.`,
  routes: (states) => `Routes: ${states}.`,
  crossings: (states) => `Crossings and airports: ${states}.`,
  states: {
    open: (count) => `${count} open`,
    restricted: (count) => `${count} restricted`,
    closed: (count) => `${count} closed`,
    lapsed: (count) => `${count} no longer known`,
    unknown: (count) => `${count} not known`,
    before: (count) => `${count} not documented yet`,
  },
  classes: {
    "visa-internal-passport": "internal passport enough",
    "visa-visa-free": "no visa",
    "visa-online-or-on-arrival": "permit online or on arrival",
    "visa-visa": "visa beforehand",
    "visa-closed": "closed to tourists or no visas",
    "visa-unclear": "unclear",
    "visa-lapsed": "no longer known",
    "visa-no-data": "no data",
    "risk-5": "class 5 (return of people who fled the war)",
    "risk-4": "class 4 (cooperation with requests or return of others)",
    "risk-3": "class 3 (refusals or treaty link)",
    "risk-2": "class 2 (none found in our sources)",
    "risk-1": "class 1 (none found, legal barrier)",
    "risk-0": "class 0 (none found, too little material)",
    "risk-no-data": "no data",
    "age-month": "within a month",
    "age-half-year": "within half a year",
    "age-year": "within a year",
    "age-older": "over a year before",
    "age-no-data": "no check known",
  },
};
