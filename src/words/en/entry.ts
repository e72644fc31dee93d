import type { EntryWords } from "#words/entryWords.ts";
import { plural } from "#words/numberWords.ts";

/** In English: the part of a place's card on entry with a Russian passport. */
export const entry: EntryWords = {
  title: (day) => `Entry with a Russian passport on ${day}`,
  home: "Russia is where all ways begin; entry is not a question here. Rules for several countries at once stand below.",
  noTable: "The visa table has no row for this place. What is needed here is not known.",
  requirement: "Requirement",
  requirements: {
    visa_free: "no visa",
    visa_on_arrival: "visa on arrival",
    e_visa: "e-visa",
    eta: "electronic travel authorisation",
    visa_required: "visa from a consulate",
    no_admission: "no admission",
    unclear: "unclear",
  },
  days: (count) => `up to ${count} ${plural(count, "en", { one: "day", many: "days" })}`,
  change: "Change",
  changed: (before, after, when) => `From “${before}” to “${after}”: ${when}.`,
  disagree: "Sources contradict each other; the note below says how.",
  since: "Since",
  until: "Until",
  on: (day) => day,
  between: (after, by) => `changed after ${after}, on or before ${by}`,
  before: (day) => `on or before ${day}, the first day of this map`,
  noEnd: "no end seen",
  covid: "Covid",
  covidText: "Closed to everybody because of Covid on top of this rule, not aimed at Russians.",
  rules: "Dated rules that hold on this day",
  noRules: "No dated rule beyond the visa table is known to hold on this day.",
  otherRules: (count) =>
    `${count} other dated ${plural(count, "en", { one: "rule", many: "rules" })}, over, still to come or only stated`,
  states: {
    holds: "holds on this day",
    lapsed: "no longer known on this day: announced up to an earlier one",
    unclear: "unclear whether it holds on this day",
    announced: "announced; whether it took effect is not known",
    stated: "a statement, not a rule",
    "not-yet": "not yet in force or not yet seen",
    over: "no longer in force",
  },
  kinds: {
    entry_ban_tourist: "tourists refused entry",
    visa_issue_suspended: "visas not issued",
    internal_passport_ok: "internal passport accepted",
    nonbiometric_passport_not_accepted: "passports without a chip refused",
    humanitarian_route: "humanitarian way",
    stay_limit: "limit of stay",
    visa_required_from: "visa introduced",
    visa_free_from: "visa dropped",
    other: "other rule",
  },
  covers: {
    tourists: "for tourists",
    all: "for all applicants",
    immigrants: "for immigrants only",
  },
  owners: { EU: "European Union", SCHENGEN: "Schengen area" },
  ruleFrom: (edge, given) =>
    edge === ""
      ? "start not stated"
      : given === "by"
        ? `in force ${edge}`
        : given === "between"
          ? `began ${edge}`
          : `from ${edge}`,
  onlyTold: {
    announced: (edge) => `announced for: ${edge}`,
    stated: (edge) => `of ${edge}`,
  },
  lastSource: (day) => `newest source of ${day}`,
  ruleTo: (edge, given) => (given === null ? `no longer from ${edge}` : `ended: ${edge}`),
  announcedTo: (day) => `announced up to ${day}, not known after`,
  confirmed: (day) => `last confirmed ${day}`,
  lastConfirmed: "Last confirmed",
  was: "Last known",
  checks: "Checked against other sources",
  checkFrom: (from, to) => (to === null ? `From ${from}` : `${from} to ${to}`),
  lastRead: (day) => `The visa table was last read on ${day}.`,
  lastReadAge: (age) => `That is ${age} before the chosen day; a later change may be missing.`,
  lastChecked: (day, age) =>
    `The newest check of this place by then, of whatever kind, is of ${day}: ${age} before the chosen day.`,
};
