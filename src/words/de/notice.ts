import type { NoticeWords } from "#words/noticeWords.ts";

/** In German: what went wrong, what still works, and what the reader can do. */
export const notice: NoticeWords = {
  address: "Nicht alles in der Adresse war lesbar:",
  addressEnd: "Alles Übrige in der Adresse gilt.",
  ignored: " wurde übergangen",
  noSuchKey: " wurde übergangen: einen solchen Schlüssel gibt es nicht",
  empty: "(leer)",
  more: (count) => `und ${count} weitere`,
  version: " ist eine Version, die diese Seite nicht kennt; gelesen wurde sie als Version 1",
  faults: {
    chunk:
      "Die bewegliche Karte ließ sich nicht laden. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
    context:
      "Der Grafikprozessor hat die Karte aufgegeben. An ihrer Stelle steht die gezeichnete Karte, und die andere kehrt zurück, sobald der Browser es zulässt. Ihre Auswahl bleibt erhalten.",
    stalled:
      "Die bewegliche Karte antwortet nicht mehr. An ihrer Stelle steht die gezeichnete Karte, während die andere neu geladen wird. Ihre Auswahl bleibt erhalten.",
    gone: "Die bewegliche Karte ist mehrmals ausgefallen und wird nicht mehr von selbst neu geladen. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
    webgl:
      "Dieser Browser kann die Karte nicht mit WebGL zeigen. An ihrer Stelle steht die gezeichnete Karte; auch dort lässt sich alles auswählen.",
    pixels:
      "Dieser Browser gibt Seiten, die ihre eigene Zeichnung lesen, falsche Farben zurück, wie manche es gegen das Wiedererkennen tun. Auf der beweglichen Karte wäre keiner Stufe zu trauen; an ihrer Stelle steht die gezeichnete Karte, und auch dort lässt sich alles auswählen.",
    texts:
      "Die Texte in der gewählten Sprache ließen sich nicht laden. Die Seite bleibt in der bisherigen Sprache.",
    records:
      "Quellen und einzelne Zahlen ließen sich nicht laden. Karte, Zeitleiste, Legende und Tabelle funktionieren weiter.",
    outdated:
      "Es gibt eine neuere Ausgabe dieser Seite, und Teile der geöffneten sind nicht mehr da. Neu geladen zeigt sie dieselbe Ansicht.",
  },
  reload: "Seite neu laden",
  dismiss: "Schließen",
  dismissWhat: (what) => `Schließen: ${what}`,
  aboutAddress: "Hinweis zur Adresse",
  aboutFault: "Hinweis auf eine Störung",
  newer: (last) =>
    `Dieses Gerät behält die Karte. Es gibt eine neuere Ausgabe, mit Daten bis zum ${last}.`,
  use: "Diese verwenden",
  aboutNewer: "Hinweis auf eine neuere Ausgabe",
  release: (release, newest) =>
    `Das ist der Datenstand ${release}, so wie er war. Es gibt einen neueren: ${newest}.`,
  whatIsNew: "Was er an dieser Ansicht ändert",
  aboutRelease: "Hinweis auf einen älteren Datenstand",
  noRelease: (release) => `: Diesen Datenstand gibt es hier nicht; Sie sehen ${release}`,
};
