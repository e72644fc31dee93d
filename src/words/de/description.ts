import type { DescriptionWords } from "#words/descriptionWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In German: the sentences of which the description of a view is made. */
export const description: DescriptionWords = {
  day: (day) => `Wege aus Russland am ${day}.`,
  beside: (day) => `Daneben: ${day}.`,
  chosen: (name) => `Gewählt: ${name}.`,
  largest: (series, places, more) =>
    `Kreise zeigen „${series}“. Am größten: ${places}${more > 0 ? `; und ${printNumber(more, "de")} ${plural(more, "de", { one: "weiterer Ort", many: "weitere Orte" })}` : ""}.`,
  without: (count) =>
    `${printNumber(count, "de")} ${plural(count, "de", { one: "Ort", many: "Orte" })} ohne Zahl.`,
  overlay: (title, classes) => `Farben zeigen „${title}“, Zahl der Orte: ${classes}.`,
  asSigns: (title, classes) => `Zeichen zeigen „${title}“: ${classes}.`,
  routes: (states) => `Routen: ${states}.`,
  crossings: (states) => `Grenzübergänge und Flughäfen: ${states}.`,
  states: {
    open: (count) => `${count} offen`,
    restricted: (count) => `${count} eingeschränkt`,
    closed: (count) => `${count} geschlossen`,
    lapsed: (count) => `${count} nicht mehr bekannt`,
    unknown: (count) => `${count} nicht bekannt`,
    before: (count) => `${count} noch nicht belegt`,
  },
  classes: {
    "visa-internal-passport": "Inlandspass genügt",
    "visa-visa-free": "ohne Visum",
    "visa-online-or-on-arrival": "Erlaubnis online oder bei Ankunft",
    "visa-visa": "Visum vorab",
    "visa-closed": "für Touristen zu oder keine Visa",
    "visa-unclear": "unklar",
    "visa-lapsed": "nicht mehr bekannt",
    "visa-no-data": "keine Daten",
    "risk-5": "Stufe 5 (Rückkehr vor dem Krieg Geflohener)",
    "risk-4": "Stufe 4 (Mitwirkung oder Rückkehr anderer)",
    "risk-3": "Stufe 3 (Ablehnungen oder Abkommen)",
    "risk-2": "Stufe 2 (in unseren Quellen nicht gefunden)",
    "risk-1": "Stufe 1 (nicht gefunden, rechtliche Schranke)",
    "risk-0": "Stufe 0 (nicht gefunden, wenig Material)",
    "risk-no-data": "keine Daten",
    "age-month": "innerhalb eines Monats",
    "age-half-year": "innerhalb eines halben Jahres",
    "age-year": "innerhalb eines Jahres",
    "age-older": "über ein Jahr davor",
    "age-no-data": "keine Prüfung bekannt",
  },
};
