import type { KeepWords } from "#words/keepWords.ts";

/** In German: what stands where a reader keeps the map on the device. */
export const keep: KeepWords = {
  lead: "Die Karte lässt sich auf diesem Gerät speichern und öffnet sich hier dann ohne jedes Netz. Gespeichert wird nichts, bevor Sie unten auf die Schaltfläche drücken.",
  looking: "Es wird geprüft, was hier gespeichert ist …",
  what: (size, last) =>
    `Gespeichert wird die ganze Ausgabe mit Daten bis zum ${last}: Karte, Karteikarten, Quellen, Geschichten und alle Seiten, in drei Sprachen. Das sind ${size} MB, die in einem Zug geladen werden.`,
  warning:
    "Wer Zugriff auf dieses Gerät oder diesen Browser hat, kann sehen, dass die Karte hier gespeichert ist: Speichern Sie sie nicht auf einem Gerät, das andere durchsuchen könnten.",
  limits:
    "Von da an öffnet dieser Browser die gespeicherte Ausgabe, auch mit Netz, bis Sie eine neuere nehmen oder alles entfernen. Browser können Gespeichertes verwerfen, wenn der Platz knapp wird, manche nach einer Woche ohne Besuch; ein privates Fenster verliert es beim Schließen.",
  keep: (size) => `Karte hier speichern (${size} MB)`,
  fetching: "Die Ausgabe wird geladen. Gespeichert ist sie erst, wenn sie vollständig ist.",
  come: (come, size) => `${come} von ${size} MB`,
  cancel: "Abbrechen",
  isKept:
    "Die Karte ist auf diesem Gerät gespeichert. Sie öffnet sich unter derselben Adresse ohne jedes Netz.",
  facts: {
    edition: "Ausgabe",
    last: "Daten bis",
    size: "Größe",
    since: "Gespeichert seit",
  },
  size: (size) => `${size} MB`,
  install:
    "Über das Menü des Browsers lässt sich die Karte jetzt auch zu den Programmen dieses Geräts legen oder auf den Startbildschirm eines Telefons. Ihr Symbol und ihr Name sind dann für alle sichtbar, die den Bildschirm sehen. Entfernt wird das dort, wo Programme entfernt werden, nicht hier.",
  newer: (last) => `Es gibt eine neuere Ausgabe der Karte, mit Daten bis zum ${last}.`,
  use: (size) => `Diese verwenden (${size} MB)`,
  same: "Die Website hat keine neuere Ausgabe.",
  lookAgain: "Nach einer neueren Ausgabe suchen",
  remove: "Alles entfernen",
  removeNote:
    "Entfernt die gespeicherte Ausgabe und das kleine Programm, das sie ausliefert. Verlauf und Zwischenspeicher des Browsers bleiben, wie sie sind.",
  removing: "Wird entfernt …",
  done: {
    kept: "Die Karte ist jetzt auf diesem Gerät gespeichert.",
    cancelled: "Abgebrochen. Nichts davon wurde gespeichert.",
    removed: "Entfernt. Diese Website speichert auf diesem Gerät nichts mehr.",
  },
  why: {
    file: "Diese Seite ist eine Datei, die Sie schon haben: Sie braucht kein Netz und speichert nirgendwo sonst etwas. Zum Entfernen löschen Sie die Datei.",
    insecure:
      "Browser speichern nur Websites, die über eine verschlüsselte Verbindung (https) kommen, und das ist hier nicht der Fall. Nichts wurde gespeichert.",
    unsupported:
      "Dieser Browser oder diese Art von Fenster speichert keine Websites; bei privaten Fenstern ist das oft so. Nichts wurde gespeichert. Die Seite funktioniert wie zuvor.",
    denied:
      "Der Browser lässt diese Website nichts speichern. Nichts wurde geändert, und die Seite funktioniert wie zuvor. In seinen Einstellungen zu Websitedaten lässt es sich erlauben.",
    full: "Auf diesem Gerät ist nicht genug Platz, oder der Browser gibt dieser Website keinen. Die neue Ausgabe wurde nicht gespeichert.",
    broken:
      "Die Ausgabe kam nicht vollständig an, deshalb wurde nichts davon gespeichert. Versuchen Sie es mit besserem Netz noch einmal.",
    unreachable:
      "Die Website ist gerade nicht zu erreichen. Versuchen Sie es noch einmal, wenn es ein Netz gibt.",
    gone: "Die Website bietet keine Ausgabe zum Speichern an.",
  },
};
