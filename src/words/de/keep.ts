import type { KeepWords } from "#words/keepWords.ts";

/** In German: what stands where a reader keeps the map on the device. */
export const keep: KeepWords = {
  lead: "Dieses Gerät kann die Karte behalten, sodass sie sich hier ohne jedes Netz öffnet. Behalten wird nichts, bevor Sie unten auf die Schaltfläche drücken.",
  looking: "Es wird nachgesehen, was hier behalten ist …",
  what: (size, last) =>
    `Behalten wird die ganze Ausgabe mit Daten bis zum ${last}: Karte, Karteikarten, Quellen, Geschichten und alle Seiten, in drei Sprachen. Das sind ${size} MB, die in einem Zug geladen werden.`,
  warning:
    "Wer in dieses Gerät oder diesen Browser sehen kann, kann finden, dass die Karte hier liegt: Behalten Sie sie nicht auf einem Gerät, das andere durchsuchen könnten.",
  limits:
    "Von da an öffnet dieser Browser die behaltene Ausgabe, auch mit Netz, bis Sie eine neuere nehmen oder alles entfernen. Browser können Behaltenes verwerfen, wenn der Platz knapp wird, manche nach einer Woche ohne Besuch; ein privates Fenster verliert es beim Schließen.",
  keep: (size) => `Karte hier behalten (${size} MB)`,
  fetching: "Die Ausgabe wird geladen. Behalten wird sie erst, wenn sie vollständig ist.",
  come: (come, size) => `${come} von ${size} MB`,
  cancel: "Abbrechen",
  isKept: "Dieses Gerät behält die Karte. Sie öffnet sich unter derselben Adresse ohne jedes Netz.",
  facts: {
    edition: "Ausgabe",
    last: "Daten bis",
    size: "Größe",
    since: "Behalten seit",
  },
  size: (size) => `${size} MB`,
  install:
    "Über das Menü des Browsers lässt sich die Karte jetzt auch zu den Programmen dieses Geräts legen oder auf den Startbildschirm eines Telefons. Ihr Zeichen und ihr Name sind dann für alle sichtbar, die den Bildschirm sehen. Entfernt wird das dort, wo Programme entfernt werden, nicht hier.",
  newer: (last) => `Es gibt eine neuere Ausgabe der Karte, mit Daten bis zum ${last}.`,
  use: (size) => `Diese verwenden (${size} MB)`,
  same: "Die Website hat keine neuere Ausgabe.",
  lookAgain: "Nach einer neueren Ausgabe sehen",
  remove: "Alles entfernen",
  removeNote:
    "Entfernt die behaltene Ausgabe und das, was für sie antwortet. Verlauf und Zwischenspeicher des Browsers bleiben, wie sie sind.",
  removing: "Wird entfernt …",
  done: {
    kept: "Die Karte liegt auf diesem Gerät.",
    cancelled: "Abgebrochen. Nichts davon wurde behalten.",
    removed: "Entfernt. Diese Website behält auf diesem Gerät nichts mehr.",
  },
  why: {
    file: "Diese Seite ist eine Datei, die Sie schon haben: Sie braucht kein Netz und behält nirgendwo sonst etwas. Zum Entfernen löschen Sie die Datei.",
    insecure:
      "Browser behalten nur Websites, die über eine verschlüsselte Verbindung (https) kommen, und diese tut das nicht. Nichts wurde behalten.",
    unsupported:
      "Dieser Browser oder diese Art von Fenster behält keine Websites; bei privaten Fenstern ist das oft so. Nichts wurde behalten. Die Seite arbeitet wie zuvor.",
    denied:
      "Der Browser lässt diese Website nichts speichern. Nichts wurde geändert, und die Seite arbeitet wie zuvor. In seinen Einstellungen zu Websitedaten lässt es sich erlauben.",
    full: "Auf diesem Gerät ist nicht genug Platz, oder der Browser gibt dieser Website keinen. Die neue Ausgabe wurde nicht behalten.",
    broken:
      "Die Ausgabe kam nicht vollständig an, deshalb wurde nichts davon behalten. Versuchen Sie es mit besserem Netz noch einmal.",
    unreachable:
      "Die Website ist gerade nicht zu erreichen. Versuchen Sie es noch einmal, wenn es ein Netz gibt.",
    gone: "Die Website bietet keine Ausgabe zum Behalten an.",
  },
};
