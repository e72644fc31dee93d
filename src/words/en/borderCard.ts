import type { BorderCardWords } from "#words/borderCardWords.ts";

/** In English: the card of a land border. */
export const borderCard: BorderCardWords = {
  list: "Land borders",
  one: "Border",
  rule: "A land border of Russia or Belarus is drawn by its crossings for people on the chosen day, as far as they are on record: open, restricted or closed where all whose state is known agree; partly open where some are open and others are closed or let only some people through; restricted where none is open but some let people through. Cross-bars say that not all crossings are known to be as the line says; the denser they are, the more are closed, restricted or not known. It is unclear where one rule is said to have opened one crossing and closed another, where the day lies between two states, where an announcement is over, and where those that are known are closed while nothing is known of the others. Without any source for the day it is not known, which never looks open. A hollow line rests on confirmations more than six months older than the day.",
  means: {
    open: "Every crossing on record whose state is known lets people through, by the rule that stands there.",
    partly:
      "Some crossings on record are open; at others nobody passes, or only some people for certain reasons or with certain papers.",
    restricted:
      "No crossing on record is fully open. Where people pass, it is only for certain reasons, with certain papers, on foot or at certain hours: the rule of each crossing says so.",
    closed: "All crossings on record are closed to travellers. Freight may pass all the same.",
    unclear:
      "What is on record does not settle it: it contradicts itself, leaves this day between two states, or speaks only of crossings that were closed.",
    unknown: "No source speaks of its crossings on this day. It may have been open or closed.",
    none: "No crossing of this border is on record here. That says nothing about whether people could cross.",
  },
  not: "The state sums up official crossings for people. It says nothing of the land between them, of freight, of queues, or of how a guard decides in a single case. Crossings that are not on record may have had another state.",
  special: {
    "RUS-GEO":
      "The line shows Abkhazia and South Ossetia as parts of Georgia. It does not show who controls them: from Psou there is no way on to the rest of Georgia.",
    "RUS-UKR":
      "The line follows the UN General Assembly: Crimea and the other occupied regions are Ukraine. It is not the front line.",
    "RUS-POL":
      "This is the border of the Kaliningrad region, which lies apart from the rest of Russia.",
    "RUS-LTU":
      "This is the border of the Kaliningrad region, which lies apart from the rest of Russia.",
  },
  through: (border) => `People from Russia come here through Belarus. ${border}:`,
  leadsTo: "Leads to",
  line: "Line on the map",
  shapes: "as drawn in the public map data; it is simplified",
  crossings: "Its crossings on record",
  history: "The border over time",
  bandKey:
    "Full height: open. Three quarters: partly open. Half: restricted. A thin line: closed. Dots: unclear or not known.",
  routes: "Routes across this border",
  noRoutes: "No documented route leads across it.",
};
