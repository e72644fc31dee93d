import type { EntryWords } from "#words/entryWords.ts";
import { plural } from "#words/numberWords.ts";

/** In German: the part of a place's card on entry with a Russian passport. */
export const entry: EntryWords = {
  title: (day) => `Einreise mit russischem Pass am ${day}`,
  home: "In Russland beginnen alle Wege; die Einreise ist hier keine Frage. Regeln für mehrere Länder zugleich stehen unten.",
  noTable:
    "Die Visatabelle hat für diesen Ort keine Zeile. Was man hier braucht, ist nicht bekannt.",
  requirement: "Erfordernis",
  requirements: {
    visa_free: "kein Visum",
    visa_on_arrival: "Visum bei Ankunft",
    e_visa: "elektronisches Visum",
    eta: "elektronische Reisegenehmigung",
    visa_required: "Visum vom Konsulat",
    no_admission: "keine Einreise",
    unclear: "unklar",
  },
  days: (count) => `bis zu ${count} ${plural(count, "de", { one: "Tag", many: "Tage" })}`,
  change: "Änderung",
  changed: (before, after, when) => `Von „${before}“ zu „${after}“: ${when}.`,
  disagree: "Die Quellen widersprechen sich; der Hinweis unten sagt, wie.",
  since: "Seit",
  until: "Bis",
  on: (day) => day,
  between: (after, by) => `geändert nach dem ${after}, spätestens am ${by}`,
  before: (day) => `spätestens am ${day}, dem ersten Tag dieser Karte`,
  noEnd: "kein Ende gesehen",
  covid: "Covid",
  covidText:
    "Zusätzlich zu dieser Regel wegen Corona für alle geschlossen, nicht gegen russische Staatsangehörige gerichtet.",
  rules: "Datierte Regeln, die an diesem Tag gelten",
  noRules: "Über die Visatabelle hinaus ist keine datierte Regel bekannt, die an diesem Tag gilt.",
  otherRules: (count) =>
    `${count} ${plural(count, "de", { one: "weitere datierte Regel", many: "weitere datierte Regeln" })}, vorbei, noch nicht in Kraft oder nur erklärt`,
  states: {
    holds: "gilt an diesem Tag",
    lapsed: "an diesem Tag nicht mehr bekannt: bis zu einem früheren Tag angekündigt",
    unclear: "unklar, ob sie an diesem Tag gilt",
    announced: "angekündigt; ob sie in Kraft trat, ist nicht bekannt",
    stated: "eine Erklärung, keine Regel",
    "not-yet": "noch nicht in Kraft oder noch nicht gesehen",
    over: "nicht mehr in Kraft",
  },
  kinds: {
    entry_ban_tourist: "Touristen abgewiesen",
    visa_issue_suspended: "keine Visa erteilt",
    internal_passport_ok: "Inlandspass genügt",
    nonbiometric_passport_not_accepted: "Pässe ohne Chip abgelehnt",
    humanitarian_route: "humanitärer Weg",
    stay_limit: "Dauer des Aufenthalts",
    visa_required_from: "Visum eingeführt",
    visa_free_from: "Visum abgeschafft",
    other: "andere Regel",
  },
  covers: {
    tourists: "für Touristen",
    all: "für alle Anträge",
    immigrants: "nur für Einwandernde",
  },
  owners: { EU: "Europäische Union", SCHENGEN: "Schengen-Raum" },
  ruleFrom: (edge, given) =>
    edge === ""
      ? "Beginn nicht genannt"
      : given === "by" || given === "between"
        ? `in Kraft ${edge}`
        : `ab ${edge}`,
  onlyTold: {
    announced: (edge) => `angekündigt für: ${edge}`,
    stated: (edge) => `vom ${edge}`,
  },
  lastSource: (day) => `neueste Quelle vom ${day}`,
  ruleTo: (edge, given) => (given === null ? `nicht mehr ab ${edge}` : `beendet: ${edge}`),
  announcedTo: (day) => `angekündigt bis ${day}, danach nicht bekannt`,
  confirmed: (day) => `zuletzt bestätigt am ${day}`,
  lastConfirmed: "Zuletzt bestätigt",
  was: "Zuletzt bekannt",
  checks: "Mit anderen Quellen abgeglichen",
  checkFrom: (from, to) => (to === null ? `Ab ${from}` : `${from} bis ${to}`),
  lastRead: (day) => `Die Visatabelle wurde zuletzt am ${day} gelesen.`,
  lastReadAge: (age) =>
    `Bis zum gewählten Tag vergingen ${age}; eine spätere Änderung kann fehlen.`,
  lastChecked: (day, age) =>
    `Die bis dahin neueste Prüfung dieses Ortes, gleich welcher Art, ist vom ${day} (Alter am gewählten Tag: ${age}).`,
};
