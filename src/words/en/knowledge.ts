import type { KnowledgeWords } from "#words/knowledgeWords.ts";

/** In English: how well the state of a day is known: what stands behind the state, wherever it is told. */
export const knowledge: KnowledgeWords = {
  lapsed: (was, to) => `${was} up to ${to}, not known after`,
  lapsedClass: (detail) => `No longer known: ${detail}`,
  announced: (to) => `announced up to ${to}`,
  confirmed: (on) => `last confirmed on ${on}`,
  old: (on) => `last confirmed on ${on}, more than six months before`,
  begins: (when) => `no state on record before; the first one began ${when}`,
  changes: (before, state, when) => `${before} or ${state}: it changed ${when}`,
  ends: (before, when) =>
    before === null ? `it ended ${when}` : `${before} before; that ended ${when}`,
  routeBegins: (when) => `first documented ${when}`,
  maybeEarlier: "it may have been used earlier",
  classes: {
    "internal-passport": "internal passport enough",
    "visa-free": "visa-free",
    "online-or-on-arrival": "permit online or on arrival",
    visa: "visa needed beforehand",
    closed: "closed to tourists or no visas issued",
  },
  oldRow: "Older than six months",
  oldText:
    "No end of the state was seen, but the last source that confirms it is more than six months older than the chosen day. It may have changed since.",
  oldCount: (count) => `Last confirmed more than six months before this day: ${count}`,
  knownNow: "Known today:",
  sameNow: "the same",
  firstOn: (day) => `(first on ${day})`,
};
