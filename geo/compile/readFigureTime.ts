import { addDays, type Day, printDay } from "#atlas/day.ts";
import type { FigureGiven, FigureTime } from "#atlas/figures.ts";
import type { Reader } from "./fact.ts";

const FIRST: readonly FigureGiven[] = ["day", "month", "year"];
const LAST: readonly FigureGiven[] = [...FIRST, "by", "report", "report-month"];

type Cell = { readonly day: Day | null; readonly given: FigureGiven | null };

/**
 * The days of a figure's period and of its state, each with what the sources give of it. A month or year is counted
 * whole, so it stands as its first day in `period_start` and as its last in the other two; any other day in it is
 * finer than what is given and refused, as is a report that is newer than its publication.
 */
export function readFigureTime(read: Reader): FigureTime {
  const start = readCell(read, "period_start", FIRST);
  const end = readCell(read, "period_end", LAST);
  const asOf = readCell(read, "as_of", LAST);
  if (start.day !== null && end.day !== null && end.day < start.day)
    read.wrong('"period_end" is before "period_start"');
  if (end.day !== null && end.day === asOf.day && end.given !== asOf.given)
    read.wrong('"period_end" and "as_of" are one day, but not equally well given');
  return {
    periodStart: start.day,
    startGiven: start.given,
    periodEnd: end.day,
    endGiven: end.given,
    asOf: asOf.day,
    asOfGiven: asOf.given,
  };
}

function readCell(read: Reader, name: string, allowed: readonly FigureGiven[]): Cell {
  const [day, text] = [read.dayOrNull(name), read.text(`${name}_given`)];
  if (day === null) {
    if (text !== "" && read.text(name) === "")
      read.wrong(`"${name}_given" speaks of a day that is not there`);
    return { day: null, given: null };
  }
  const given = allowed.find((one) => one === text);
  if (text === "")
    read.wrong(`"${name}_given" is missing: what do the sources give of ${printDay(day)}?`);
  else if (given === undefined)
    read.wrong(`"${name}_given": "${text}" is none of ${allowed.join(", ")}`);
  else refuseFiner(read, name, day, given);
  return { day, given: given ?? null };
}

function refuseFiner(read: Reader, name: string, day: Day, given: FigureGiven): void {
  const cell = printDay(day);
  const isFirst = name === "period_start";
  const outside = printDay(addDays(day, isFirst ? -1 : 1));
  const isWhole =
    given === "year"
      ? outside.slice(0, 4) !== cell.slice(0, 4)
      : outside.slice(0, 7) !== cell.slice(0, 7);
  const isLong = given === "month" || given === "year" || given === "report-month";
  if (isLong && !isWhole)
    read.wrong(
      `"${name}": ${cell} is finer than its sources give (${given}), it is not the ${isFirst ? "first" : "last"} day`,
    );
  const published = read.text("published_on");
  if (given === "report" && published.length < 10 && published !== "")
    read.wrong(`"${name}": ${cell} is finer than the day of the report (${published})`);
  if (given === "report" && published.length === 10 && cell > published)
    read.wrong(`"${name}": a report of ${cell} is newer than its publication (${published})`);
}
