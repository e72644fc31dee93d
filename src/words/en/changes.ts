import type { ChangesWords } from "#words/changesWords.ts";
import { printNumber } from "#words/numberWords.ts";

/** In English: words of the page on what changed between two days. */
export const changes: ChangesWords = {
  lead: (early, late) => `What our sources record as changed from ${early} to ${late}.`,
  choose: "Choose a second day to compare with the one that the map shows.",
  same: "Both fields name the same day, so nothing lies between them.",
  from: "From",
  to: "To",
  ends: "Only the two days are compared. What changed and changed back in between shows among the events alone.",
  suggestions: "Compare with",
  monthBefore: "a month earlier",
  yearBefore: "a year earlier",
  forget: "End the comparison",
  nothing: "Our sources record no change between these days.",
  events: "Events",
  crossings: {
    closed: "Crossings and airports that closed",
    open: "Crossings and airports that opened",
    restricted: "Crossings and airports that became restricted",
    lapsed: "Crossings for which an announcement is over",
    unknown: "Crossings whose state is not known afterwards",
  },
  routes: "Routes",
  visa: {
    eased: "Entry became easier",
    tightened: "Entry became harder",
    lapsed: "Entry is no longer known: what was announced is over",
    other: "Entry became clear or unclear",
  },
  risk: {
    raised: "A higher class of documented forced returns",
    lowered: "A lower class of documented forced returns",
    other: "Into class 0, or out of it",
  },
  riskBy: (date, later) =>
    later === null ? `by ${date}` : `by ${date}, with later cases up to ${later}`,
  riskNote:
    "A lower class means that older cases no longer count, or that the share of rejections has fallen. It does not mean that nothing happened.",
  figures: "Counts that ended in between",
  figuresNote: (early, late) =>
    `Figures whose period, or day of counting, ended after ${early} and by ${late}; where the source names no such day, that of the report counts. Most were published later.`,
  count: (count) => printNumber(count, "en"),
  crossing: "Crossing or airport",
  route: "Route",
  place: "Place",
  on: (date) => `on ${date}`,
  types: { road: "road", rail: "rail", pedestrian: "on foot", air: "airport" },
  published: "Figure",
  countedBy: "Counted by",
};
