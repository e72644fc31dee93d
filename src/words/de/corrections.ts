import type { CorrectionsWords } from "#words/correctionsWords.ts";

/** In German: words of the page on what was put right. */
export const corrections: CorrectionsWords = {
  lead: "Vielleicht hat sich jemand auf das verlassen, was hier stand. Deshalb steht jede Änderung eines veröffentlichten Werts hier: was er war, was er ist, warum und nach welcher Quelle. Zuerst unsere eigenen Fehler, getrennt von Fakten, die nur neuer sind.",
  none: "Bisher wurde nichts berichtigt.",
  errors: (count) => `Was falsch war oder fehlte: ${count}`,
  errorsNote:
    "Unsere eigenen Fehler. Wo jemand dadurch irregeführt worden sein kann, steht dabei, wer.",
  news: (count) => `Was neu ist: ${count}`,
  newsNote:
    "Fakten aus der Zeit nach dem letzten Datenstand oder erst seitdem veröffentlicht. Falsch war nichts.",
  kinds: {
    error: "Falsch",
    missing: "Es fehlte",
    precision: "Zu genau",
    wording: "Missverständliche Worte",
    rule: "Unsere Regel ist anders",
    new: "Neue Fakten",
  },
  meaning: {
    error: "Wir haben gesagt, was die Quelle nicht sagt oder was falsch war.",
    missing: "Es war öffentlich, und wir hatten es nicht.",
    precision: "Ein Tag behauptete mehr, als seine Quelle hergibt.",
    wording: "Die Fakten stimmten; unsere Worte ließen sich missverstehen.",
    rule: "Die Fakten sind dieselben; wir folgern anderes aus ihnen.",
    new: "Neuer als der vorige Datenstand.",
  },
  whole: "Der ganze Atlas",
  figureOf: (place) => `${place}: eine Zahl`,
  was: "War",
  now: "Ist",
  nothing: "nichts",
  since: "Seit",
  sinceRelease: (release) => `Datenstand ${release}`,
  right: "Berichtigt",
  added: "Ergänzt",
  rightRelease: (day, release) => `${day} (Datenstand ${release})`,
  row: "In den Tabellen",
  sources: "Quellen",
  feed: "Diese Änderungen abonnieren (Atom-Feed)",
  staticPage: "Diese Liste als eigene Seite, ohne Skripte",
  feedTitle: "Ways Out: was berichtigt wurde und was neu ist",
};
