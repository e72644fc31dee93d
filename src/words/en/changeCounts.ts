import type { ChangeCounts } from "#words/changesWords.ts";
import { plural, printNumber } from "#words/numberWords.ts";

/** In English: short lines of counts, "3 events, 8 crossings". */
export const changeCounts: ChangeCounts = {
  events: (n) => `${n} ${plural(n, "en", { one: "event", many: "events" })}`,
  crossings: (n) =>
    `${n} ${plural(n, "en", { one: "crossing or airport with another state", many: "crossings and airports with another state" })}`,
  visa: (n) =>
    `${n} ${plural(n, "en", { one: "place with another entry rule", many: "places with another entry rule" })}`,
  risk: (n) =>
    `${n} ${plural(n, "en", { one: "place with another class of documented returns", many: "places with another class of documented returns" })}`,
  figures: (n) =>
    `${printNumber(n, "en")} ${plural(n, "en", { one: "count that ended", many: "counts that ended" })}`,
};
