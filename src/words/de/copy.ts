import type { CopyWords } from "#words/copyWords.ts";

/** In German: what the share dialog offers to take away, and what a citation says. */
export const copy: CopyWords = {
  permanent: "Dauerhafter Link",
  permanentNote:
    "Nennt Tag, Zahlen, Datenstand und Sprache und zeigt deshalb auch später diese Ansicht, mit den Daten von heute.",
  short: "Kurzer Link",
  shortNote: "Lässt das Übliche weg; öffnet sich in der Sprache der Lesenden.",
  step: "Link zu diesem Schritt",
  stepNote:
    "Erzählt die Geschichte von hier an, mit dem, was geändert wurde; öffnet sich in der Sprache der Lesenden.",
  citation: "Zitierweise",
  embed: "Code zum Einbetten",
  embedKind: "Einbetten als",
  embedKinds: {
    frame: "Rahmen mit Bildunterschrift",
    element: "Element mit Skript",
    consent: "Rahmen, der erst auf Klick lädt",
    picture: "Bild mit Link",
    wordpress: "WordPress-Block (HTML)",
    amp: "AMP-Seite",
  },
  embedChoices: {
    timeline: "Mit Zeitleiste",
    static: "Als stehendes Bild",
    story: "Erzählt die Geschichte",
  },
  embedNotes: {
    frame:
      "Fragt bei niemandem außer dieser Website an. Wo Rahmen entfernt werden, bleibt das Bild oder die Bildunterschrift mit dem Link. Die Höhe passt sich mit pym, iframe-resizer, AMP oder dem embed.js dieser Website von selbst an.",
    element:
      "Die Höhe passt sich von selbst an. Das Skript dieser Website darf mehrmals in einer Seite stehen. Wo Skripte entfernt werden, bleibt das Bild mit dem Link.",
    consent:
      "Fragt bei dieser Website erst an, wenn die Karte geladen wird, und braucht dafür kein Skript.",
    picture: "Braucht weder Rahmen noch Skript.",
    wordpress: "Im Code-Editor eines Beitrags einfügen.",
    amp: "Braucht AMPs eigenen Baustein amp-iframe im Kopf der Seite und steht unter dem ersten Bildschirm oder zeigt zuerst das Bild.",
  },
  embedPicture: (file) =>
    `Speichern Sie unten das Bild für Links, 1200 × 630, als PNG, legen Sie es auf den eigenen Server und schreiben Sie seine Adresse an die Stelle von ${file}.`,
  embedCaption: (seen, publishers) =>
    `${seen} ${publishers === "" ? "Karte: Ways Out, CC BY 4.0." : `Karte: Ways Out, CC BY 4.0; Zahlen: ${publishers}.`}`,
  embedOpen: "Ganze Karte öffnen",
  embedLoad: "Karte laden",
  embedLoadNote: (host) =>
    `Die Karte kommt von ${host}. Sie setzt keine Cookies und speichert nichts; ihr Server sieht, dass Ihr Browser sie abruft.`,
  copy: "Kopieren",
  copyOf: (what) => `Kopieren: ${what}`,
  copied: (what) => `Kopiert: ${what}.`,
  denied: (what) =>
    `Der Browser erlaubt das Kopieren nicht. „${what}“ ist markiert: Kopieren Sie mit Strg+C, ⌘C oder über das Menü.`,
  print: "Diese Ansicht mit Erläuterungen drucken oder so als PDF speichern",
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
  saved: (file) => `Dem Browser zum Speichern übergeben: ${file}.`,
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
