import type { CorrectionsWords } from "#words/correctionsWords.ts";

/** In English: words of the page on what was put right. */
export const corrections: CorrectionsWords = {
  lead: "Somebody may have acted on what stood here. So every change of a published value is listed with what it was, what it is, why, and by which source: our own errors first, apart from facts that are only newer.",
  none: "Nothing has been put right so far.",
  errors: (count) => `What was wrong or missing: ${count}`,
  errorsNote: "Our own errors. Where somebody could have been misled by one, it says who.",
  news: (count) => `What is new: ${count}`,
  newsNote:
    "Facts from the time after the last release, or published only since. Nothing was wrong.",
  kinds: {
    error: "Wrong",
    missing: "Missing",
    precision: "Too exact",
    wording: "Misleading words",
    rule: "Our rule changed",
    new: "New facts",
  },
  meaning: {
    error: "We said what the source does not say, or what was wrong.",
    missing: "It was public, and we did not have it.",
    precision: "A day claimed more than its source gives.",
    wording: "The facts were right; our words could be misunderstood.",
    rule: "The facts are the same; we draw something else from them.",
    new: "Newer than the release before.",
  },
  whole: "The whole atlas",
  figureOf: (place) => `${place}: a figure`,
  was: "Was",
  now: "Is",
  nothing: "nothing",
  since: "Since",
  sinceRelease: (release) => `release ${release}`,
  right: "Put right",
  added: "Added",
  rightRelease: (day, release) => `${day} (release ${release})`,
  row: "In the tables",
  sources: "Sources",
  feed: "Follow these changes (Atom feed)",
  staticPage: "This list as a page of its own, without scripts",
  feedTitle: "Ways Out: what was put right, and what is new",
};
