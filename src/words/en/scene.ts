import { plural } from "#words/numberWords.ts";
import type { SceneWords } from "#words/sceneWords.ts";

/** In English: words of the picture itself: titles, legend, notes, captions. */
export const scene: SceneWords = {
  title: "Ways Out",
  sentence: {
    none: (total, by) =>
      `How people have left Russia since 24 February 2022, and where ${total} stayed (estimate, ${by}).`,
    visa: (date, isLater) =>
      `What holders of a Russian passport needed for a short visit on ${date}${isLater ? ", as last confirmed" : ""}.`,
    risk: (date) =>
      `What had been documented about forced returns to Russia by ${date}, in the 36 months before.`,
    age: (date) => `How old the newest check of each place was on ${date}.`,
    series: (title) =>
      `How people have left Russia since 24 February 2022. The circles show: ${title}.`,
    in: (title) => `${title} (upper halves), beside exits in the same days (lower halves).`,
    out: (title) =>
      `${title} (lower halves): people leaving these countries, beside entries in the same days (upper halves).`,
    uncounted: (line) => `How people have left Russia since 24 February 2022. ${line}.`,
  },
  overlays: {
    visa: "Entry with a Russian passport",
    risk: "Documented forced returns",
    age: "Age of the newest check",
  },
  classFour: (sub) =>
    sub === "a"
      ? "4a · cooperation with Russian requests documented"
      : sub === "b"
        ? "4b · forced return of other Russian nationals documented"
        : "4a and 4b · cooperation with Russian requests and forced return of other Russian nationals documented",
  readings: {
    lowest: "Drawn: the lowest published number of each range.",
    highest: "Drawn: the highest published number of each range.",
  },
  periodic: "The circles follow the timeline: on each day the last period that was over.",
  visaNot:
    "For a short visit by an adult with ordinary documents. Not legal advice; ask the consulate and the carrier.",
  ageNot:
    "A check is a snapshot of the visa table or anything dated that was published on the place. A recent check does not mean a good state.",
  home: "Russia",
  atWar: "not assessed: at war",
  noOverlayClass: "no data",
  by: (month) => `by ${month}`,
  scaleNote: "The area of a circle shows the number; the scale is the same on all days.",
  loss: "An empty circle with a minus is a loss: more left than came.",
  zero: "A small empty circle stands for zero.",
  noAnswer: (places) => `No answer: ${places}.`,
  notIncluded: (places) => `Not included: ${places}.`,
  uncounted: (next) =>
    next === null ? "No count for this day" : `No count for this day – next: ${next}`,
  crossed: { in: (number) => `${number} entries`, out: (number) => `${number} exits` },
  others: (range) => `others: ${range}`,
  routes: "Routes",
  routesNote:
    "Nobody has counted single ways: all lines are equally wide, and the circle carries the number.",
  crossings: "Crossings and airports",
  airport: "airport",
  visaSeen: (date) =>
    `Table last seen on ${date}; later days repeat that state unless a dated rule is known.`,
  riskBy: (date) => `Documented forced returns by ${date}, in the 36 months before`,
  riskSeen: (date) =>
    `Cases were last searched for up to ${date}. After that day none ages: only later cases change a class, and only upwards.`,
  riskRaised: (date) => `raised by a later case on ${date}`,
  riskOld: {
    label: "Evidence older than six months",
    text: (date) =>
      `Cases were last searched for up to ${date}, more than six months before the chosen day. The pattern lies over every class.`,
  },
  riskPublished:
    "Class 4b depends on who publishes: a state that reports its removals reaches it, one that keeps silent does not.",
  riskNot:
    "A record of published cases, not legal advice. Nothing found does not mean that nothing happened.",
  covid: (count) =>
    `${count} ${plural(count, "en", { one: "country was", many: "countries were" })} also closed to everybody because of Covid.`,
  between: (a, b) => `unclear: ${a} or ${b}`,
  disagree: "unclear: sources disagree",
  states: {
    open: "open",
    restricted: "restricted",
    closed: "closed",
    lapsed: "no longer known",
    unknown: "not known",
    before: "not documented yet",
  },
  caption: {
    latest: (day, title) => `Latest (${day}): ${title}`,
    reports: (count) => `+${count} ${plural(count, "en", { one: "report", many: "reports" })}`,
    others: (count) => `+${count} more`,
    at: (place, what) => `${place}: ${what}`,
    crossings: (open, closed, limited) =>
      [
        open > 0
          ? `${open} ${plural(open, "en", { one: "crossing opens", many: "crossings open" })}`
          : "",
        closed > 0
          ? `${closed} ${plural(closed, "en", { one: "crossing closes", many: "crossings close" })}`
          : "",
        limited > 0
          ? `${limited} ${plural(limited, "en", { one: "crossing becomes", many: "crossings become" })} restricted`
          : "",
      ]
        .filter(Boolean)
        .join("; "),
    unknown: (count) =>
      `of ${count} ${plural(count, "en", { one: "crossing", many: "crossings" })} the state is no longer known`,
    routes: (count) =>
      `${count} ${plural(count, "en", { one: "route changes", many: "routes change" })}`,
    figures: (count) =>
      `The count for ${count} ${plural(count, "en", { one: "country", many: "countries" })} was over by this day`,
    start: "The first day of the full-scale invasion of Ukraine",
  },
};
