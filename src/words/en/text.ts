import { plural } from "#words/numberWords.ts";
import type { TextWords } from "#words/textWords.ts";

/** In English: what the text map says. */
export const text: TextWords = {
  textMap: "Text map",
  viewInWords: "This view in words",
  keys: "Arrow keys walk to the neighbour in that direction, Enter opens the card. Directions run between the points where the names stand on the map.",
  compass: "Compass",
  quarters: { n: "North", e: "East", s: "South", w: "West" },
  winds: {
    n: "north",
    ne: "north-east",
    e: "east",
    se: "south-east",
    s: "south",
    sw: "south-west",
    w: "west",
    nw: "north-west",
  },
  overWater: "over water",
  neighbours: "Neighbours",
  nearest: "No land neighbour; nearest",
  nobody: (place, wind) =>
    `${place}: no neighbour to the ${{ n: "north", e: "east", s: "south", w: "west" }[wind]}.`,
  onTheDay: (count, groups) =>
    `on this day ${plural(count, "en", { one: "crossing", many: "crossings" })} ${groups
      .map(({ names, state }) => `${names}: ${state}`)
      .join("; ")}`,
  people: (value) => plural(value, "en", { one: "person", many: "people" }),
  stay: (days) => `for up to ${days} ${plural(days, "en", { one: "day", many: "days" })}`,
  covid: "also closed to everybody because of Covid",
  routes: "Routes that lead here",
  noRoutes: "None is recorded here.",
  start: "All recorded routes begin here.",
  who: { general: "for all", "asylum-seekers": "asylum seekers", deserters: "deserters" },
  allPlaces: "All places",
  withNumber: "With a figure, largest first",
  others: "Without a figure, by name",
  go: "Go there",
  openCard: (place) => `Open the card: ${place}`,
};
