import { plural } from "#words/numberWords.ts";
import type { PaperWords } from "#words/paperWords.ts";

/** In German: what stands on paper for a class, and where one chooses it. */
export const paper: PaperWords = {
  lead: "Eine Geschichte auf Papier, in der Sprache dieser Seite. Unten sehen Sie die Seiten so, wie sie gedruckt werden; lesbar sind sie auch als graue Kopie.",
  story: "Geschichte",
  kind: "Was gedruckt wird",
  kinds: { handout: "Handout", worksheet: "Arbeitsblatt", answers: "Lösungsblatt" },
  about: {
    handout:
      "Jeder Schritt mit Karte, Text, Frage und Quellen. Der Code führt zum Schritt auf der Karte. Was die Klasse schätzen soll, wird nicht verraten.",
    worksheet:
      "Eine leere Karte zum Ausmalen, dazu alles, was zu schätzen ist, und alle Fragen, mit Linien zum Schreiben.",
    answers: "Für die Lehrkraft: die ausgemalte Karte, jede Antwort und ihre Quellen.",
  },
  perPage: "Schritte je Seite",
  pages: (count) =>
    `${count} ${plural(count, "de", { one: "Seite", many: "Seiten" })} im Hochformat, für A4 und Letter`,
  page: (page, count) => `Seite ${page} von ${count}`,
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
    "Diese Geschichte stellt keine Fragen: Auf dem Arbeitsblatt und dem Lösungsblatt steht nur die Karte.",
};
