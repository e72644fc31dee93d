import type { WayWords } from "#words/wayWords.ts";

/** In English: the cards of routes, crossings and events, and the ways in a place's card. */
export const way: WayWords = {
  ways: (day) => `Ways here on ${day}`,
  routesHere: "Routes that lead here",
  noRoutes:
    "No route to this place is documented in our sources. That does not mean that nobody took one.",
  allRoutes: (count) => `All ${count} routes`,
  crossingsHere: "Crossings and airports",
  noCrossings: "No crossing with Russia and no airport of this place is in our list.",
  allCrossings: (count) => `All ${count} crossings and airports`,
  types: { road: "road", rail: "railway", pedestrian: "on foot", air: "airport" },
  fromPlace: (place) => `from ${place}`,
  statesOverTime: "State",

  stateOn: (day) => `State on ${day}`,
  routeMeans: {
    lapsed:
      "What was announced for the best crossing on this way is over, and no source says what followed. That means neither open nor closed.",
    open: "The way is documented, and at least one crossing or airport on it was open on this day. What a traveller needs is told by the entry rules of the country.",
    restricted:
      "The best crossing on this way lets only some people through on this day; the crossings below say whom.",
    closed: "On this day the way no longer existed, or every crossing on it was shut.",
    before: "On this day the way was not documented yet. It may have been used earlier.",
    unknown:
      "The way was not found closed, but no source confirms it, or a crossing or airport on it, for this day.",
  },
  routeNot:
    "A record of the past, no advice for a journey: it says neither that the way works today nor what it takes.",
  from: "Documented from",
  until: "Until",
  noEnd: "no end seen: only that no source says it was closed",
  who: "Whose way",
  whos: {
    general: "travellers in general",
    "asylum-seekers": "people seeking asylum",
    deserters: "deserters",
  },
  modes: "By",
  modeNames: { road: "road", rail: "rail", foot: "foot", air: "air" },
  legModes: { air: "by air", land: "by land", mixed: "by several means" },
  leads: "Leads to",
  returnsFrom: (place) => `Forced return: ${place}`,
  number: "How many",
  numberThere: (figure) =>
    `Nobody has counted this route. For the country as a whole, all ways together: ${figure}.`,
  numberNone: "Nobody has counted this route, and this series has no figure for the country.",
  stops: "Stops",
  stopsNot:
    "Official crossings, airports and cities only. The lines between them are drawn straight over the globe; nobody travels along them exactly.",
  crossingsOn: "Crossings and airports on this way",
  crossingsNone: "The sources name no single crossing on this way.",

  crossingMeans: {
    lapsed:
      "The state was announced up to a day that is over; no source says what followed. That means neither open nor closed.",
    open: "People can pass; its entry rules say whom the neighbour lets in.",
    restricted: "Only some people, or only some kinds of traffic, can pass.",
    closed: "Travellers cannot pass.",
    unknown: "No source on the state of this day was found. That means neither open nor closed.",
  },
  airportMeans: {
    lapsed: "What was announced is over; no source says whether direct flights followed.",
    open: "Direct flights from Russia are known; its entry rules say whom the country lets in.",
    restricted: "Only some direct flights from Russia, or only for some people.",
    closed: "There are no direct flights from Russia.",
    unknown:
      "No source on direct flights on this day was found. That means neither that there were any nor that there were none.",
  },
  rule: "What holds",
  whose: "Whose rule",
  setBy: {
    exit: "Russia’s rule for leaving",
    entry: "the neighbour’s rule for entering",
    flight: "the destination’s or the carriers’",
  },
  setByShort: { exit: "Russia’s exit rule", entry: "the neighbour’s entry rule" },
  holds: "In force",
  beforeAtlas: "(before the first day of this map)",
  confirmed: "Last confirmed",
  localName: "Local name",
  kind: "Kind",
  countries: "Between",
  position: "Position",
  exact: "from a list of points",
  approximate: "approximate, estimated by us",
  allStates: "All known states",
  noStates: "No source on the state of this crossing was found for any day.",
  bandKey:
    "Full height: open. Half height: restricted. Thin line: closed. Dots: not known. Steps: no longer known. Pale at the end: not confirmed since. The line across is the chosen day.",
  routesThrough: "Routes through it",
  noRoutesThrough: "No documented route of this map goes through it.",

  when: "When",
  reported: (day) => `reported on ${day}`,
  eventKind: "Kind",
  eventKinds: {
    war: "war",
    mobilization: "mobilisation",
    law: "Russian law",
    "border-closed": "border closed or limited",
    "border-opened": "border opened",
    flight: "flights",
    "entry-rule": "rule of entry",
    "asylum-decision": "asylum and courts",
    report: "report or count",
  },
  precision: "How exactly dated",
  precisions: {
    day: "to the day",
    month: "to the month; it stands at the month’s first day",
    report: "the day of the report; the thing itself came earlier",
  },
  lasts: (day) => `The period described ends on ${day}.`,
  places: "Where",
  previousEvent: "Previous event",
  nextEvent: "Next event",
};
