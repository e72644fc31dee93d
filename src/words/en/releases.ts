import { plural, printNumber } from "#words/numberWords.ts";
import type { ReleasesWords } from "#words/releasesWords.ts";

/** In English: what is said of the releases of the data. */
export const releases: ReleasesWords = {
  newest: (release) =>
    `You see data release ${release}, the newest. A permanent link names the release in which it was made, and goes on showing it.`,
  older: (release, newest) =>
    `You see data release ${release} as it was. There is a newer one: ${newest}. What was wrong then is still wrong here.`,
  openNewest: (release) => `Open this view with the newest data (${release})`,
  changed: (before, after) => `What differs in this view: ${before} and ${after}`,
  count: (count, compared) =>
    `${printNumber(count, "en")} of ${printNumber(compared, "en")} ${plural(compared, "en", { one: "value", many: "values" })} ${plural(count, "en", { one: "differs", many: "differ" })}.`,
  same: (compared) =>
    `All ${printNumber(compared, "en")} values of this view are the same in both.`,
  compared:
    "Compared are the statement and, on the day of this view, each number, class, border, crossing and route. Words on cards and sources are not.",
  what: "What",
  statement: "Statement",
  border: "Border",
  crossing: "Crossing",
  route: "Route",
  nothing: "not there",
  missing: "The other release could not be loaded, so it is not known what differs.",
  list: "Releases that are kept",
  listNote:
    "Each stays as it was published, so that a link from an article, a page or a printed code goes on showing what its author saw.",
  here: "(open now)",
  openWith: (release) => `Open this view with release ${release}`,
  why: "Every change with its reason and its source",
};
