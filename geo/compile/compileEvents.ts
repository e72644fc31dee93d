import { parseDay } from "#atlas/day.ts";
import { type AtlasEvent, EVENT_KINDS, type EventId } from "#atlas/types.ts";
import type { Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";

/** The dated events in order; the file's name begins with its day, or with `named_day` where the day was put right after the name had become public. */
export function compileEvents(
  prose: readonly Prose[],
  known: Known,
  problems: Problems,
): AtlasEvent[] {
  return prose
    .map((one): AtlasEvent => {
      const read = readFact(one.fact, known, problems);
      const day = read.day("day");
      const precision = read.oneOf("precision", ["day", "month", "report"] as const);
      const named = one.id.slice(0, precision === "month" ? 7 : 10);
      const inName = read.dayOrNull("named_day");
      if (inName === day) read.wrong('"named_day" is for a name with another day');
      if (!read.text(inName === null ? "day" : "named_day").startsWith(named))
        read.wrong(`the file's name does not begin with its day`);
      if (one.texts.en.title === "") read.wrong("the event has no title");
      const lastDay = read.dayOrNull("last_day");
      if (lastDay !== null && lastDay < day) read.wrong("the event ends before it begins");
      const months = /^\d{4}-\d{2}-/.test(one.id) && parseDay(read.text("day")) !== undefined;
      if (!months) read.wrong("the file's name needs a day or a month");
      return {
        id: one.id as EventId,
        day,
        precision,
        lastDay,
        kind: read.oneOf("kind", EVENT_KINDS),
        places: read.places("places"),
        confidence: read.oneOf("confidence", ["high", "medium", "low"] as const),
        sources: read.sources(),
      };
    })
    .toSorted((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}
