import { plural } from "#words/numberWords.ts";
import type { PaperWords } from "#words/paperWords.ts";

/** In German: what stands on paper for a class, and where one chooses it. */
export const paper: PaperWords = {
  lead: "Eine Geschichte auf Papier, in der Sprache dieser Seite. Unten stehen die Blätter, wie sie gedruckt werden; auch eine graue Kopie lässt sich lesen.",
  story: "Geschichte",
  kind: "Was gedruckt wird",
  kinds: { handout: "Handzettel", worksheet: "Arbeitsblatt", answers: "Lösungsblatt" },
  about: {
    handout:
      "Jeder Schritt mit Karte, Text, Frage und Quellen. Der Code führt zum Schritt auf der Karte. Was die Klasse raten soll, wird nicht verraten.",
    worksheet:
      "Eine leere Karte zum Ausmalen und alle Vermutungen und Fragen, mit Linien zum Schreiben.",
    answers: "Für die Lehrkraft: die ausgemalte Karte, jede Antwort und wer sie belegt.",
  },
  perPage: "Schritte auf einem Blatt",
  pages: (count) =>
    `${count} ${plural(count, "de", { one: "Blatt", many: "Blätter" })}, Hochformat, für A4 und Letter`,
  page: (page, count) => `Blatt ${page} von ${count}`,
  step: (step) => `Schritt ${step}`,
  name: "Name",
  group: "Klasse",
  date: "Datum",
  mapOf: (day) => `Die Karte am ${day}`,
  task: {
    classes:
      "Wähle für jede Zeile der Legende eine Farbe, fülle ihr Kästchen und male die Länder so aus, wie es deiner Meinung nach an diesem Tag war.",
    borders:
      "Wähle für jede Zeile der Legende eine Farbe, fülle ihr Kästchen und ziehe die Grenzen so nach, wie es deiner Meinung nach an diesem Tag war.",
    circles:
      "Je größer ein Kreis, für desto mehr Menschen steht er. Schreibe zu jedem die Zahl, die du aus der Legende abliest, und male die drei größten aus.",
  },
  afterwards: "Wenn die Antworten bekannt sind",
  asksNothing:
    "Diese Geschichte stellt keine Fragen: Arbeitsblatt und Lösungsblatt sind die Karte allein.",
};
