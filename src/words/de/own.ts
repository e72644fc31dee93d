import { plural } from "#words/numberWords.ts";
import type { OwnWords } from "#words/ownWords.ts";

const at = (step: number): string => (step === 0 ? "Die Geschichte" : `Schritt ${step}`);
const texts = {
  title: "Aussage",
  text: "Text",
  notes: "Notizen für den Vortrag",
  question: "Frage",
  answer: "Antwort",
  sources: "Quellen, je Zeile eine: Titel und Adresse",
} as const;

/** In German: what stands where a reader makes a story. */
export const own: OwnWords = {
  title: "Eigene Geschichte",
  lead: "Sie lebt nur in diesem Fenster. Nichts wird gesendet oder gespeichert, bis Sie eine Datei speichern oder einen Link weitergeben.",
  empty:
    "Es gibt noch keinen Schritt. Wählen Sie einen Tag, Länder und das, was die Farben zeigen, verschieben Sie die Karte und fügen Sie das als ersten Schritt hinzu.",
  add: "Kartenansicht hinzufügen",
  full: (most) => `Eine Geschichte hat höchstens ${most} Schritte.`,
  about: "Die Geschichte als Ganzes",
  names: { title: "Name der Geschichte", text: "Ein Satz dazu" },
  steps: "Schritte",
  texts,
  minutes: "Minuten",
  guess: "Vor der Antwort schätzen",
  guesses: {
    none: "nichts",
    order: "wo die Zahl am größten ist",
    borders: "welche Grenzen an diesem Tag offen waren",
    share: "wie viele von allen, mit einem Regler",
    curve: "wie es mit einer Zahl weiterging",
  },
  of: "Was genau",
  guessNote:
    "Bis nach der Antwort gefragt wird, sind die Aussage, der Text und alles, was auf der Karte die Antwort verrät, verborgen. Die Antwort kommt aus dem Atlas, mit ihren Quellen.",
  noGuess: "Wo die Karte erzwungene Rückkehr zeigt, wird nichts geschätzt.",
  guessGone: (step) =>
    `Schritt ${step} zeigt, was die Karte zeigt. Was zu schätzen war, hat dort keine Antwort und ist entfernt; „Rückgängig“ bringt beides zurück.`,
  untitled: (step) => `Schritt ${step}`,
  handle: (step) =>
    `Schritt ${step} verschieben: ziehen oder die Pfeiltaste nach oben oder unten drücken`,
  up: "Nach oben",
  down: "Nach unten",
  remove: "Löschen",
  changed: "Die Karte zeigt etwas anderes als dieser Schritt.",
  take: "Für diesen Schritt übernehmen",
  restore: "Zurück zum Schritt",
  undo: "Rückgängig",
  preview: "Vorschau ab Schritt 1",
  present: "Vorführen",
  save: "Als Datei speichern",
  open: "Datei öffnen",
  drop: "Eine Datei lässt sich auch hier ablegen.",
  makeLink: "Link erstellen",
  link: "Link, der die Geschichte enthält",
  linkNote:
    "Die ganze Geschichte mit Notizen und Antworten steht im Link selbst, wo kein Server sie sieht.",
  noLink: (most) =>
    `Die Geschichte passt nicht in einen Link: Er wäre länger als ${most} Zeichen, und manche Programme würden ihn abschneiden. Speichern Sie sie als Datei und geben Sie diese weiter.`,
  unsaved: "Nicht gespeichert",
  isSaved: "Gespeichert",
  isReplaced:
    "Die Geschichte, die vorher offen war, steht in keiner Datei. „Rückgängig“ holt sie zurück.",
  added: (step) => `Schritt ${step} hinzugefügt.`,
  moved: (from, to) => `Schritt ${from} ist jetzt Schritt ${to}.`,
  removed: (step) => `Schritt ${step} gelöscht.`,
  taken: (step) => `Schritt ${step} zeigt, was die Karte zeigt.`,
  undone: "Rückgängig gemacht.",
  saved: (file) => `Dem Browser zum Speichern übergeben: ${file}.`,
  opened: (file, steps) =>
    `Geöffnet: ${file}, ${steps} ${plural(steps, "de", { one: "Schritt", many: "Schritte" })}.`,
  refused: (file) => `${file} wurde nicht geöffnet. Was offen war, bleibt offen.`,
  notSaved:
    "Die Geschichte ist noch nicht gespeichert, denn so ließe sie sich nicht wieder öffnen:",
  partly: "Geöffnet, aber diese Ausgabe des Atlas kennt nicht alles darin:",
  more: (count) => `und ${count} weitere`,
  problem(problem) {
    switch (problem.kind) {
      case "large":
        return "Sie ist größer als 1 MB. Keine Geschichte ist so groß.";
      case "broken":
        return "Sie lässt sich nicht lesen: Sie ist beschädigt, abgeschnitten oder keine Geschichte.";
      case "foreign":
        return "Sie stammt aus einem anderen Programm.";
      case "count":
        return "Sie hat mehr als 99 Schritte.";
      case "newer":
        return `Sie wurde mit einer neueren Version dieser Seite gemacht (Format ${problem.version}). Laden Sie die Seite neu und versuchen Sie es noch einmal.`;
      case "version":
        return `Sie nennt eine Version, die es nie gab: ${problem.version}.`;
      case "form":
        return `${at(problem.step)}: „${problem.part}“ fehlt, ist von anderer Art oder hier nicht bekannt.`;
      case "markup":
        return `${at(problem.step)}, ${texts[problem.part]}: Texte stehen ohne Auszeichnung, also ohne Tags wie <b> oder <script>.`;
      case "long":
        return `${at(problem.step)}, ${texts[problem.part]}: mehr als ${problem.most} Zeichen.`;
      case "address":
        return `${at(problem.step)}: ${problem.name}`;
      case "guess":
        return `${at(problem.step)}: Was zu schätzen ist, hat in dieser Ausgabe keine Antwort und ist entfernt.`;
      case "returns":
        return `${at(problem.step)}: Erzwungene Rückkehr ist nichts, was man schätzen lässt.`;
    }
  },
};
