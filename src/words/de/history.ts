import type { HistoryWords } from "#words/historyWords.ts";
import { plural } from "#words/numberWords.ts";

/** In German: the past of a place in its card: the strip, the events, all figures. */
export const history: HistoryWords = {
  title: "Verlauf",
  none: "Für diesen Ort ist an keinem Tag eine Stufe der Einreise oder der erzwungenen Rückkehr bekannt.",
  visa: "Einreise mit russischem Pass",
  risk: "Belegte erzwungene Rückkehr",
  covid: "wegen Corona für alle geschlossen",
  stretch: (words, from, last) =>
    last === null ? `${words}: ab ${from}` : `${words}: ${from} bis ${last}`,
  label: (place) => `Stufen über alle Monate, ${place}; die Liste darunter sagt dasselbe in Worten`,
  key: "Farben und Muster wie in den Legenden der Karte. Punkte: unklar. Stufen: nicht mehr bekannt. Blass am Ende: seither nicht bestätigt. Lange Striche: Ursache einer Änderung; kurze: weitere Fälle. Die Linie ist der gewählte Tag.",
  asList: "Dasselbe als Liste",
  to: (day) => (day === null ? "und weiter, kein Ende bekannt" : `bis ${day}`),
  cause: (titles) => `Ursache: ${titles}.`,
  ends: (title) => `endet: ${title}`,
  released: (title) => `endete mit Ablehnung oder Freilassung: ${title}`,
  leaves: (title) => `36 Monate sind vergangen seit: ${title}`,
  statistic: "Asylstatistik des neuen Jahres",
  events: "Nächstliegende Ereignisse",
  noEvents: "Kein Ereignis unserer Liste nennt diesen Ort.",
  moreEvents: (count) =>
    `${count} ${plural(count, "de", { one: "weiteres Ereignis nennt", many: "weitere Ereignisse nennen" })} diesen Ort; die Zeitleiste führt zu ihnen.`,
  later: "nach dem gewählten Tag",
  allFigures: "Alle veröffentlichten Zahlen",
  noFigures: "Für diesen Ort wurde keinerlei Zahl gefunden.",
  ofOther: (group, place) =>
    `Diese Zahlen gelten für: ${group}. Sie sagen nichts über Menschen in ${place}.`,
  oneScale: "Was verschieden gezählt ist, steht nie an derselben Achse. Neueste zuerst.",
  group: (title, count) => `${title} (${count})`,
  chart: (title, count) =>
    `Diagramm von ${count} Zahlen im Zeitverlauf: ${title}. Die Tabelle darunter enthält alle.`,
  when: "Zeitraum",
  number: "Zahl",
  who: "Wer gezählt hat",
};
