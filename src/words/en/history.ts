import type { HistoryWords } from "#words/historyWords.ts";
import { plural } from "#words/numberWords.ts";

/** In English: the past of a place in its card: the strip, the events, all figures. */
export const history: HistoryWords = {
  title: "History",
  none: "No class of entry or forced return is known for this place on any day.",
  visa: "Entry with a Russian passport",
  risk: "Documented forced return",
  covid: "closed to everybody because of Covid",
  stretch: (words, from, last) =>
    last === null ? `${words}: from ${from}` : `${words}: ${from} to ${last}`,
  label: (place) => `Classes of ${place} over all months; the list below says the same in words`,
  key: "Colours and patterns as in the legends of the map. Dots: unclear. Steps: no longer known. Pale at the end: not confirmed since. Long ticks: a cause of a change; short ticks: further cases. The line is the chosen day.",
  asList: "The same as a list",
  to: (day) => (day === null ? "on, no end seen" : `to ${day}`),
  cause: (titles) => `Cause: ${titles}.`,
  ends: (title) => `ends: ${title}`,
  released: (title) => `ended in refusal or release: ${title}`,
  leaves: (title) => `36 months have passed since: ${title}`,
  statistic: "asylum statistic of the new year",
  events: "Nearest events",
  noEvents: "No event in our list names this place.",
  moreEvents: (count) =>
    `${count} more ${plural(count, "en", { one: "event names", many: "events name" })} this place; the timeline leads to them.`,
  later: "after the chosen day",
  allFigures: "All published figures",
  noFigures: "No figure of any kind was found for this place.",
  ofOther: (group, place) =>
    `These figures are about ${group} as a whole, not about people in ${place}.`,
  oneScale: "What is counted differently never shares an axis. Newest first.",
  group: (title, count) => `${title} (${count})`,
  chart: (title, count) =>
    `Chart of ${count} figures over time: ${title}. The table below has them all.`,
  when: "Period",
  number: "Number",
  who: "Who counted",
};
