import type { CardWords } from "#words/cardWords.ts";
import { plural } from "#words/numberWords.ts";

/** In German: what every card says: frame, sources, confidence, correction. */
export const card: CardWords = {
  kinds: {
    place: "Ort",
    route: "Route",
    crossing: "Übergang",
    border: "Grenze",
    event: "Ereignis",
  },
  failed:
    "Quellen, Zahlen und Texte ließen sich nicht laden. Zu sehen ist nur, was die Karte selbst weiß.",
  retry: "Noch einmal versuchen",
  unknown: "Unter diesem Namen ist nichts bekannt.",
  onDay: (day) => `am ${day}`,
  otherDay: "Anderer Tag",
  lastDay: "Was heute bekannt ist",
  back: "Zurück zur Stelle von eben",
  moreSources: (count) =>
    `${count} ${plural(count, "de", { one: "weitere Quelle", many: "weitere Quellen" })}`,
  citedAfter: (publishers) =>
    `Zitiert nach: ${publishers}. Eine Adresse dieser Quelle ist nicht bekannt; mit einem Klick lässt sich die Zahl nicht prüfen.`,
  around: "Um diesen Tag",
  sources: "Quellen",
  noSources: "Hier ist keine Quelle verzeichnet: Es wurde nichts gefunden.",
  sourceNumber: (number) => `Quelle ${number}`,
  undated: "ohne Datum",
  links: {
    mirror: "in einer Kopie gelesen, nicht verlinkt",
    withheld: "Adresse zurückgehalten",
    none: "keine Adresse bekannt",
  },
  rferl:
    "RFE/RL warnt: Seine Texte zu verbreiten ist in Russland strafbar. Überlegen Sie, ob Sie den Link dort öffnen oder weitergeben.",
  confidences: {
    high: "gut belegt",
    medium: "mäßig belegt",
    low: "schwach belegt",
  },
  confidence: "Wie gut belegt",
  levels: { high: "gut", medium: "mäßig", low: "schwach" },
  correction: "Stimmt etwas nicht?",
  correctionWhy:
    "Kopieren Sie einen Text, der diesen Eintrag, den Datenstand und diese Ansicht nennt, und ergänzen Sie, was falsch ist und welche Quelle das sagt.",
  correctionCopy: "Text kopieren",
  correctionCopied: "Kopiert.",
  correctionByHand:
    "Die Zwischenablage ist nicht verfügbar. Bitte kopieren Sie diesen Text von Hand:",
  correctionMail: "E-Mail schreiben",
  correctionText: (record, release, address) =>
    `Ways Out: Korrektur\nEintrag: ${record}\nDatenstand: ${release}\nAnsicht: ${address}\n\nWas falsch ist:\n\nWas richtig ist und welche Quelle das sagt:\n`,
  record: (record, release) => `Eintrag ${record}, Datenstand ${release}`,
};
