import type { DoorsWords } from "#words/doorsWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In English: words of the page on what was open on one day. */
export const doors: DoorsWords = {
  lead: (date, evidence) =>
    `On ${date}: what holders of a Russian passport needed for a short visit, which crossings from Russia and which direct flights were open; and what had been documented about forced returns by ${evidence}, in the 36 months before. It repeats what our sources say; it does not say where one should go.`,
  day: "Day",
  passport: "With which passport",
  passports: { international: "international", internal: "internal", none: "none" },
  answers: {
    international: (date, printed, count) =>
      `On ${date} an international Russian passport without a visa was enough for ${printed} ${plural(count, "en", { one: "place", many: "places" })}.`,
    internal: (date, printed, count) =>
      `On ${date} the internal Russian passport was enough for ${printed} ${plural(count, "en", { one: "place", many: "places" })}.`,
    none: (date) => `No entry rule in our sources let anybody in without a passport on ${date}.`,
  },
  straight: "With a land crossing or direct flights from Russia known to be open",
  otherwise: "No open land crossing and no direct flight from Russia in our sources",
  elsewhere: "Everywhere else an international passport was needed.",
  rest: {
    permit: "With a permit online or on arrival",
    visa: "With a visa obtained beforehand",
    closed: "Closed to tourists, or no visas issued",
    unknown: "Unclear, no longer known or no data",
  },
  humanitarian:
    "Humanitarian admission on record for that day, under conditions of its own: see the cards",
  checked: (date) => `Entry rules were last checked on ${date}.`,
  later: (date) =>
    `For ${date} the last known state is repeated; it may have changed since, to the worse as well.`,
  byLand: "by land",
  byAir: "by direct flight",
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
