import type { KnowledgeWords } from "#words/knowledgeWords.ts";

/** In German: how well the state of a day is known: what stands behind the state, wherever it is told. */
export const knowledge: KnowledgeWords = {
  lapsed: (was, to) => `${was} bis zum ${to}, danach nicht bekannt`,
  lapsedClass: (detail) => `Nicht mehr bekannt: ${detail}`,
  announced: (to) => `angekündigt bis zum ${to}`,
  confirmed: (on) => `zuletzt bestätigt am ${on}`,
  old: (on) => `zuletzt bestätigt am ${on}, mehr als sechs Monate zuvor`,
  begins: (when) => `davor ist kein Zustand belegt; der erste begann ${when}`,
  changes: (before, state, when) => `${before} oder ${state}: geändert ${when}`,
  ends: (before, when) =>
    before === null ? `das Ende lag ${when}` : `davor ${before}; das endete ${when}`,
  routeBegins: (when) => `erstmals belegt ${when}`,
  maybeEarlier: "sie kann schon früher genutzt worden sein",
  classes: {
    "internal-passport": "Inlandspass genügt",
    "visa-free": "visafrei",
    "online-or-on-arrival": "Erlaubnis online oder bei der Ankunft",
    visa: "Visum vor der Reise nötig",
    closed: "für Touristen geschlossen oder keine Visa erteilt",
  },
  oldRow: "Älter als sechs Monate",
  oldText:
    "Ein Ende des Zustands wurde nicht gesehen, aber die letzte Quelle, die ihn bestätigt, ist mehr als sechs Monate älter als der gewählte Tag. Er kann sich seither geändert haben.",
  oldCount: (count) => `Zuletzt mehr als sechs Monate vor diesem Tag bestätigt: ${count}`,
  knownNow: "Heute bekannt:",
  sameNow: "dasselbe",
  firstOn: (day) => `(zuerst am ${day})`,
};
