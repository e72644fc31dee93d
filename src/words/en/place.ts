import { plural } from "#words/numberWords.ts";
import type { PlaceWords } from "#words/placeWords.ts";

/** In English: the first part of a place's card: the figure, its meaning, its doubt, its competitors. */
export const place: PlaceWords = {
  meaning: "What the number says",
  glance: { visa: () => "Entry", risk: (day) => `Forced returns by ${day}` },
  noFigure: "No figure",
  gone: "people who left Russia and did not return, all countries together",
  notHere: (series) => `These people are abroad, not in Russia. Series: ${series}.`,
  covidShort: "closed to everybody because of Covid",
  absent: {
    "no-answer":
      "The authorities of this place gave no answer when the figures of this series were collected. It is not known how many people are here.",
    "not-included":
      "This place was not included when the figures of this series were collected. It is not known how many people are here.",
    none: "This series has no figure for this place. That does not mean that nobody came.",
  },
  countedLater: (until) => `Counted later: by ${until}.`,
  afterTheDay: (until, day) =>
    `Counted by ${until}, after the chosen day (${day}). On that day nobody could know this number.`,
  countedBy: "Who counted",
  countedFor: "Period",
  part: "For which part",
  parts: {
    almaty: "the city of Almaty alone",
    phuket: "Phuket alone",
    bali: "Bali alone",
    altanbulag: "the Altanbulag crossing alone",
    "border-with-russia": "the border with Russia alone",
    "with-kosovo": "Serbia and Kosovo together",
  },
  counted: "What is counted",
  notMeant: "What it does not mean",
  doubt: "How exact",
  bounds: {
    exact: "Published as an exact number.",
    about: "Rounded, or said to be about this many.",
    at_least: "A lower bound: there may be more.",
    at_most: "An upper bound: there may be fewer.",
    range: "Only a range is published. No middle was invented.",
  },
  aboutSeries: "About this series",
  more: "Who counted, doubts and competing figures are loading …",
  rivals: "Other published numbers, side by side",
  rivalsWhy:
    "All on one scale. They differ because each was counted by somebody else, for another time or by another rule.",
  noRivals: "No competing figure of this kind was found.",
  drawn: "Drawn on the map.",
  sum: "The sum of the series; not drawn on the map.",
  differs: (what) => `Differs in ${what}.`,
  differences: {
    counter: "who counted",
    measure: "what was counted",
    time: "the time counted for",
    part: "the part of the place",
    source: "the source",
  },
  moreRivals: (count) => `${count} more ${plural(count, "en", { one: "number", many: "numbers" })}`,
};
