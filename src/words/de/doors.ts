import type { DoorsWords } from "#words/doorsWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In German: words of the page on what was open on one day. */
export const doors: DoorsWords = {
  lead: (date, evidence) =>
    `Stand ${date}: was Menschen mit russischem Pass für einen kurzen Besuch brauchten, welche Übergänge aus Russland und welche Direktflüge offen waren; dazu, was über erzwungene Rückkehr bis zum ${evidence}, in den 36 Monaten davor, belegt war. Die Liste gibt wieder, was in unseren Quellen steht; sie sagt nicht, wohin jemand gehen soll.`,
  day: "Tag",
  passport: "Mit welchem Pass",
  passports: { international: "Reisepass", internal: "Inlandspass", none: "keiner" },
  answers: {
    international: (date, printed, count) =>
      `Am ${date} genügte ein russischer Reisepass ohne Visum für ${printed} ${plural(count, "de", { one: "Land oder Gebiet", many: "Länder und Gebiete" })}.`,
    internal: (date, printed, count) =>
      `Am ${date} genügte der russische Inlandspass für ${printed} ${plural(count, "de", { one: "Land oder Gebiet", many: "Länder und Gebiete" })}.`,
    none: (date) =>
      `Keine Einreiseregel in unseren Quellen ließ am ${date} jemanden ohne Pass ein.`,
  },
  straight: "Mit offenem Landübergang oder Direktflügen aus Russland, soweit bekannt",
  otherwise: "Kein offener Landübergang und kein Direktflug aus Russland in unseren Quellen",
  elsewhere: "Überall sonst war ein Reisepass nötig.",
  rest: {
    permit: "Mit einer Erlaubnis, online oder bei der Ankunft",
    visa: "Mit einem vorher eingeholten Visum",
    closed: "Für Touristen geschlossen oder keine Visa erteilt",
    unknown: "Unklar, nicht mehr bekannt oder ohne Angabe",
  },
  humanitarian:
    "Humanitäre Aufnahme, für diesen Tag verzeichnet, mit eigenen Bedingungen: siehe die Angaben zu den Orten",
  checked: (date) => `Die Einreiseregeln wurden zuletzt am ${date} geprüft.`,
  later: (date) =>
    `Für den ${date} wird der letzte bekannte Stand wiederholt; er kann sich seither geändert haben, auch zum Schlechteren.`,
  byLand: "auf dem Landweg",
  byAir: "mit Direktflug",
  order: "Geordnet nach",
  orders: { class: "Einreiseregel", name: "Name", risk: "belegter Rückkehr" },
  filter: "Nur zeigen",
  name: "Name enthält",
  openLand: "mit offenem Übergang aus Russland",
  directFlight: "mit bekannten Direktflügen",
  shown: (count, all) =>
    `${printNumber(count, "de")} von ${printNumber(all, "de")} ${plural(all, "de", { one: "Ort", many: "Orten" })}`,
  openByOld: (count) =>
    `davon ${printNumber(count, "de")} nach dem, was zuletzt mehr als sechs Monate vor diesem Tag bestätigt wurde`,
  nothing: "Zu dieser Auswahl passt kein Ort.",
  list: "Alle Orte",
  place: "Ort",
  entry: "Einreise",
  land: "Auf dem Landweg aus Russland",
  air: "Direktflüge",
  days: (count) => `bis zu ${count} ${plural(count, "de", { one: "Tag", many: "Tage" })}`,
  requirements: {
    visa_on_arrival: "Visum bei der Ankunft",
    e_visa: "E‑Visum",
    eta: "elektronische Reisegenehmigung",
  },
  covid: "zudem wegen Corona für alle geschlossen",
  noBorder: "keine Landgrenze",
  noCrossing: "Landgrenze; kein Übergang in unseren Quellen",
  noFlight: "in unseren Quellen keine",
  why: "Warum diese Stufe?",
  landNote:
    "„Eingeschränkt“ heißt, dass nur bestimmte Menschen oder Fahrzeuge durchkamen; die Regel steht daneben. Ein unterbrochener Umriss kennzeichnet, was zuletzt mehr als sechs Monate vor dem Tag bestätigt wurde. „Nicht mehr bekannt“ zählt nie als offen. Übergänge von Belarus in die EU fehlen hier: Die Liste nennt nur Wege unmittelbar aus Russland.",
};
