import type { CopyWords } from "#words/copyWords.ts";

/** In German: what the share dialog offers to take away, and what a citation says. */
export const copy: CopyWords = {
  permanent: "Dauerhafter Link",
  permanentNote:
    "Nennt den Tag, die gezeigten Zahlen und die Sprache und zeigt deshalb auch später diese Ansicht.",
  short: "Kurzer Link",
  shortNote: "Lässt das Übliche weg; öffnet sich in der Sprache der Lesenden.",
  step: "Link zu diesem Schritt",
  stepNote:
    "Erzählt die Geschichte von hier an, mit dem, was geändert wurde; öffnet sich in der Sprache der Lesenden.",
  citation: "Zitierweise",
  embed: "Code zum Einbetten",
  embedNote:
    "Der Rahmen fragt bei niemandem außer dieser Website an. Er braucht mindestens 320 Pixel Breite.",
  copy: "Kopieren",
  copyOf: (what) => `Kopieren: ${what}`,
  copied: (what) => `Kopiert: ${what}.`,
  denied: (what) =>
    `Der Browser erlaubt das Kopieren nicht. „${what}“ ist markiert: Kopieren Sie mit Strg+C, ⌘C oder über das Menü.`,
  print: "Diese Ansicht drucken",
  picture: "Bild mit Karte, Legende, Quellen und Adresse",
  sizes: {
    portrait: "A4 hoch",
    landscape: "A4 quer",
    slide: "Folie, 1600 × 900",
    preview: "Für Links, 1200 × 630",
    square: "Quadrat, 1080 × 1080",
    upright: "Hochformat, 1080 × 1350",
    tall: "Hoch und schmal, 1080 × 1920",
  },
  table: "Tabelle aller Länder an diesem Tag: Zahlen, Klassen, Wege",
  saveAs: (kind) => `Als ${kind} speichern`,
  saved: (file) => `Gespeichert: ${file}.`,
  noPng:
    "Dieser Browser gibt kein Bild heraus oder nur ein leeres oder verändertes; manche tun das zum Schutz der Lesenden. Speichern Sie es stattdessen als SVG.",
  noFile: "Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es noch einmal.",
  cite: ({ title, subject, day, release, link, accessed }) =>
    `${title}: ${subject}. Ansicht vom ${day}. Datenstand ${release}. ${link} (abgerufen am ${accessed}).`,
  number: "Diese Zahl zitieren",
  citeNumber: ({ place, value, what, counter, counted, publishers, release, link, accessed }) =>
    `${place}: ${value} (${what}). Gezählt: ${counter}, ${counted}; Quelle: ${publishers}. Ways Out, Datenstand ${release}. ${link} (abgerufen am ${accessed}).`,
  frameTitle: (title, day) => `${title}: Karte, ${day}`,
};
