import type { GuessWords } from "#words/guessWords.ts";

/** In German: what is said where a class guesses before it sees. */
export const guess: GuessWords = {
  ask: {
    order: "Wo war die Zahl am größten, wo am kleinsten?",
    borders: (day) => `Über welche Landgrenzen Russlands kam man am ${day}?`,
    share: (place, total) => `${place}: ${total}. Wie viele davon?`,
    curve: (place) => `${place}: Wie ging die Zahl weiter?`,
  },
  how: {
    order:
      "Die größte Zahl zuerst. Die Länder lassen sich ziehen oder mit den Pfeilen verschieben.",
    borders:
      "Auswählen, was an allen oder einigen Übergängen offen war: Grenze oder Nachbarland auf der Karte drücken oder hier ankreuzen.",
    share: "Einstellen, wie viele es sein könnten.",
    curve:
      "Die Linie von der ersten Zahl an weiterzeichnen oder jede Zahl mit den Pfeiltasten einstellen.",
  },
  onPaper: {
    order: "Die Länder nummerieren; 1 ist die größte Zahl.",
    borders: "Ankreuzen, was an allen oder einigen Übergängen offen war.",
    share: "Aufschreiben, wie viele es sein könnten.",
    curve: "Zu jeder Zeit eine Zahl aufschreiben.",
  },
  kept: "Die Schätzung bleibt auf dieser Seite. Sie wird weder gesendet noch gespeichert.",
  again: "Noch einmal schätzen",
  rank: (rank) => `Platz ${rank}`,
  up: (name) => `${name} nach oben`,
  down: (name) => `${name} nach unten`,
  moved: (name, rank, count) => `${name}: Platz ${rank} von ${count}`,
  neighbours: "Grenze zu",
  unset: "noch nicht eingestellt",
  given: "vorgegeben",
  part: (people, total, share) => `${people} von ${total} (${share})`,
  what: "Was",
  guessed: "Geschätzt",
  truth: "Antwort",
  states: {
    open: "an allen oder einigen Übergängen offen",
    limited: "nur für manche offen",
    closed: "geschlossen",
    unknown: "nicht bekannt",
  },
  told: (answer) => `Die Antwort: ${answer}.`,
  drawn: "Gestrichelt: geschätzt. Durchgezogen: veröffentlicht.",
  meaning: "Was die Antwort sagt",
  undecided: "Diese Schätzung ist weder richtig noch falsch: Keine Quelle sagt, was dort galt.",
};
