import type { CardWords } from "#words/cardWords.ts";
import { plural } from "#words/numberWords.ts";

/** In English: what every card says: frame, sources, confidence, correction. */
export const card: CardWords = {
  kinds: { place: "Place", route: "Route", crossing: "Crossing", border: "Border", event: "Event" },
  failed: "Sources, figures and texts could not be loaded. What you see comes from the map alone.",
  retry: "Try again",
  unknown: "Nothing is known under this name.",
  onDay: (day) => `on ${day}`,
  otherDay: "Another day",
  lastDay: "What is known today",
  back: "Back to where you were",
  moreSources: (count) =>
    `${count} more ${plural(count, "en", { one: "source", many: "sources" })}`,
  citedAfter: (publishers) =>
    `Cited after ${publishers}. No address of this source is known, so the number cannot be checked by a click.`,
  around: "Around this day",
  sources: "Sources",
  noSources: "No source is recorded here: nothing was found.",
  sourceNumber: (number) => `Source ${number}`,
  undated: "undated",
  links: {
    mirror: "seen in a copy, not linked",
    withheld: "address withheld",
    none: "no address known",
  },
  rferl:
    "RFE/RL warns that sharing its texts is punishable in Russia. Think before you open or pass on this link there.",
  confidences: {
    high: "confidence: high",
    medium: "confidence: medium",
    low: "confidence: low",
  },
  confidence: "Confidence",
  levels: { high: "high", medium: "medium", low: "low" },
  correction: "Something wrong?",
  correctionWhy:
    "Copy a text that names this record, the state of the data and this view, and add what is wrong and which source says so.",
  correctionCopy: "Copy the text",
  correctionCopied: "Copied.",
  correctionByHand: "The clipboard is not available. Please copy this text by hand:",
  correctionMail: "Write a mail",
  correctionText: (record, release, address) =>
    `Ways Out: correction\nRecord: ${record}\nData: ${release}\nView: ${address}\n\nWhat is wrong:\n\nWhat is right, and which source says so:\n`,
  record: (record, release) => `Record ${record}, data of ${release}`,
};
