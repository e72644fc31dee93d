import type { DoorsWords } from "#words/doorsWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In English: words of the page on what was open on one day. */
export const doors: DoorsWords = {
  lead: (date, evidence) =>
    `On ${date}: what holders of a Russian passport needed for a short visit, which crossings from Russia and which direct flights were open; and what had been documented about forced returns by ${evidence}, in the 36 months before. It repeats what our sources say; it does not say where one should go.`,
  day: "Day",
  order: "In order of",
  orders: { class: "entry rule", name: "name", risk: "documented returns" },
  filter: "Show only",
  name: "Name contains",
  openLand: "with an open land crossing from Russia",
  directFlight: "with direct flights known",
  shown: (count, all) =>
    `${printNumber(count, "en")} of ${printNumber(all, "en")} ${plural(all, "en", { one: "place", many: "places" })}`,
  openByOld: (count) =>
    `of these, ${printNumber(count, "en")} by what was last confirmed more than six months before this day`,
  nothing: "No place fits this choice.",
  list: "All places",
  place: "Place",
  entry: "Entry",
  land: "By land from Russia",
  air: "Direct flights",
  days: (count) => `up to ${count} ${plural(count, "en", { one: "day", many: "days" })}`,
  requirements: {
    visa_on_arrival: "visa on arrival",
    e_visa: "e‑visa",
    eta: "electronic travel authorisation",
  },
  covid: "also closed to everybody because of Covid",
  noBorder: "no land border",
  noCrossing: "land border; no crossing in our sources",
  noFlight: "none in our sources",
  why: "Why this class?",
  landNote:
    "“Restricted” means that only some people or vehicles could pass; the rule stands beside it. A broken outline marks what was last confirmed more than six months before the day. “No longer known” is never counted as open. Crossings from Belarus into the EU are not in this list: it names ways straight from Russia only.",
};
