import { plural, printNumber } from "#words/numberWords.ts";
import type { ReleasesWords } from "#words/releasesWords.ts";

/** In German: what is said of the releases of the data. */
export const releases: ReleasesWords = {
  newest: (release) =>
    `Sie sehen den Datenstand ${release}, den neuesten. Ein dauerhafter Link nennt den Stand, mit dem er gemacht wurde, und zeigt ihn auch künftig.`,
  older: (release, newest) =>
    `Sie sehen den Datenstand ${release}, so wie er war. Es gibt einen neueren: ${newest}. Was damals falsch war, ist es hier noch immer.`,
  openNewest: (release) => `Diese Ansicht mit den neuesten Daten öffnen (${release})`,
  changed: (before, after) => `Was sich in dieser Ansicht unterscheidet: ${before} und ${after}`,
  count: (count, compared) =>
    `${printNumber(count, "de")} von ${printNumber(compared, "de")} Angaben ${plural(count, "de", { one: "unterscheidet", many: "unterscheiden" })} sich.`,
  same: (compared) =>
    `Alle ${printNumber(compared, "de")} Angaben dieser Ansicht sind in beiden gleich.`,
  compared:
    "Verglichen werden der Satz über der Karte und am Tag dieser Ansicht jede Zahl, jede Stufe, jede Grenze, jeder Übergang und jede Route, nicht aber die Texte der Karteikarten und die Quellen.",
  what: "Was",
  statement: "Satz über der Karte",
  border: "Grenze",
  crossing: "Übergang",
  route: "Route",
  nothing: "nicht vorhanden",
  missing:
    "Der andere Datenstand konnte nicht geladen werden; was sich unterscheidet, ist daher nicht bekannt.",
  list: "Aufbewahrte Datenstände",
  listNote:
    "Jeder bleibt, wie er veröffentlicht wurde: Ein Link aus einem Artikel, von einer Seite oder ein gedruckter Code zeigt auch künftig, was vor Augen stand, als er gemacht wurde.",
  here: "(jetzt geöffnet)",
  openWith: (release) => `Diese Ansicht mit dem Datenstand ${release} öffnen`,
  why: "Jede Änderung mit Grund und Quelle",
};
