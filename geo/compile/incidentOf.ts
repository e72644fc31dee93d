import { addMonths, type Day, parseDay } from "#atlas/day.ts";
import type { IncidentRecord } from "#atlas/records.ts";
import { GROUPS, INCIDENT_KINDS } from "#world/incident.ts";
import type { Fact, Reader } from "./fact.ts";

const PRECISIONS = [
  "day",
  "month",
  "year",
  "month_inferred",
  "year_inferred",
  "not_before",
  "report",
] as const;
/** How well an end is known; a month that can only be inferred is no end. */
const END_PRECISIONS = ["day", "month", "year", "report"] as const;
/** What an arrest or a procedure can end in without a handover. */
const ENDED = new Set(["released", "blocked", "left_to_third_country"]);
const YES_NO = ["yes", "no"] as const;

/** One row of `incidents.csv`, read and checked: its day, its precision and its end agree with one another. */
export function incidentOf(fact: Fact, read: Reader): IncidentRecord {
  const precision = read.oneOf("precision", PRECISIONS);
  const kind = read.oneOf("kind", INCIDENT_KINDS);
  const outcome = read.required("outcome");
  const described = read.oneOf("described", YES_NO) === "yes";
  const dates = rangeOf(read, "date", precision);
  if (described && precision.startsWith("year"))
    read.wrong(`"described": a described case is dated at least by its month`);
  return {
    id: read.required("id"),
    place: read.place("place"),
    date: read.required("date"),
    precision,
    counts: precision === "not_before" ? addMonths(dates.last, 12) : dates.last,
    kind,
    group: read.oneOf("group", GROUPS),
    outcome,
    confidence: read.oneOf("confidence", ["high", "medium", "low"] as const),
    transit: fact.cells["pathway"] === "transit",
    described,
    ...endOf(read, dates.first, kind === "detention_on_russian_request", outcome),
    sameAs: read.text("same_as"),
    sources: read.sources(),
  };
}

type End = Pick<IncidentRecord, "ended" | "endedPrecision" | "endedBy">;

/** The stated end of an arrest or a procedure, or that there is none. */
function endOf(read: Reader, begun: Day, isArrest: boolean, outcome: string): End {
  const none: End = { ended: "", endedPrecision: "", endedBy: null };
  if (read.text("ended") === "") {
    if (read.text("ended_precision") !== "")
      read.wrong(`"ended_precision" without "ended" says nothing`);
    if (isArrest && outcome === "released")
      read.wrong(`"ended" is missing: the outcome says that the arrest ended`);
    return none;
  }
  const endedPrecision = read.oneOf("ended_precision", END_PRECISIONS);
  if (!ENDED.has(outcome)) read.wrong(`"ended": the outcome "${outcome}" is no refusal or release`);
  const { last } = rangeOf(read, "ended", endedPrecision);
  if (last < begun) read.wrong(`"ended" lies before "date"`);
  return { ended: read.text("ended"), endedPrecision, endedBy: last };
}

/** The first and the last day that a date as it is written can mean. */
function rangeOf(
  read: Reader,
  name: string,
  precision: string,
): { readonly first: Day; readonly last: Day } {
  const date = read.text(name);
  const wanted = lengthOf(precision);
  const start = parseDay(`${date}${"-01-01".slice(date.length - 4)}`);
  if (start === undefined || ![4, 7, 10].includes(date.length)) {
    read.wrong(`"${name}": "${date}" is no day, month or year`);
    return { first: 0 as Day, last: 0 as Day };
  }
  if (wanted !== null && date.length !== wanted)
    read.wrong(`"${name}": "${date}" is not written as its precision "${precision}" says`);
  const months = date.length === 4 ? 12 : 1;
  const last = date.length === 10 ? start : ((addMonths(start, months) - 1) as Day);
  return { first: start, last };
}

/** How many characters a date of this precision has; a report or a lower bound may be any. */
function lengthOf(precision: string): number | null {
  if (precision.startsWith("year")) return 4;
  if (precision.startsWith("month")) return 7;
  return precision === "not_before" ? null : 10;
}
