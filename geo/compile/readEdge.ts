import { addDays, addMonths, type Day, parseDay } from "#atlas/day.ts";
import { type Edge, GIVENS, type Given } from "#atlas/edge.ts";
import type { Reader } from "./fact.ts";

/** A first day as a cell states it: `edge` is `null` where it is known to the day. */
export type ReadEdge = {
  /** The first day on which it may be so; `null` where nobody says. */
  readonly earliest: Day | null;
  /** The first day on which it is certainly so. */
  readonly latest: Day;
  readonly edge: Edge | null;
};

/** EDTF (ISO 8601-2) writes seasons as months 21 to 24; the first month of each. */
const SEASONS: Readonly<Record<string, number>> = { "21": 3, "22": 6, "23": 9, "24": 12 };

/**
 * Reads the cell `name` in the forms of EDTF: `2022-09-21`, `2022-05`, `2022-21` (spring), `2022`,
 * `[2022-09-22..2023-12-31]` (one of these days), `[..2022-09-21]` (that day or earlier). The cell `<name>_given` says
 * what the sources give; a form that is finer, or coarser, is refused. Empty is `null`.
 */
export function readEdge(read: Reader, name: string): ReadEdge | null {
  const cell = read.text(name);
  const given = read.text(`${name}_given`);
  if (cell === "") {
    if (given !== "") read.wrong(`"${name}_given" speaks of a day that is not there`);
    return null;
  }
  const found = parse(cell);
  if (found === undefined) {
    read.wrong(`"${name}": "${cell}" is no day, month, season, year or bounds`);
    return null;
  }
  refuseOther(read, name, cell, found.given, given);
  const { earliest, latest } = found;
  return {
    earliest,
    latest,
    edge: found.given === "day" ? null : { ...found, given: found.given },
  };
}

/** Stands in for a day whose fault was told. */
const NEVER: ReadEdge = { earliest: null, latest: 0 as Day, edge: null };

/** The same for a cell that must not be empty. */
export function requiredEdge(read: Reader, name: string): ReadEdge {
  read.required(name);
  return readEdge(read, name) ?? NEVER;
}

function refuseOther(read: Reader, name: string, cell: string, form: Given, given: string): void {
  if (given === "") read.wrong(`"${name}_given" is missing: what do the sources give of ${cell}?`);
  else if (!GIVENS.some((one) => one === given))
    read.wrong(`"${name}_given": "${given}" is none of ${GIVENS.join(", ")}`);
  else if (form !== given)
    read.wrong(
      form === "day" || GIVENS.indexOf(form) < GIVENS.indexOf(given as Given)
        ? `"${name}": ${cell} is finer than its sources give (${given})`
        : `"${name}": ${cell} says less than its sources give (${given})`,
    );
}

type Parsed = { readonly given: Given; readonly earliest: Day | null; readonly latest: Day };

function parse(cell: string): Parsed | undefined {
  const day = parseDay(cell);
  if (day !== undefined) return { given: "day", earliest: day, latest: day };
  const [, year = "", part] = /^(\d{4})(?:-(\d{2}))?$/.exec(cell) ?? [];
  if (year !== "")
    return part === undefined ? months("year", `${year}-01`, 12) : inYear(year, part);
  const [, from = "", to = ""] = /^\[([\d-]*)\.\.([\d-]+)\]$/.exec(cell) ?? [];
  const [earliest, latest] = [parseDay(from), parseDay(to)];
  if (latest === undefined || (from !== "" && earliest === undefined)) return undefined;
  if (earliest === undefined) return { given: "by", earliest: null, latest };
  return earliest < latest ? { given: "between", earliest, latest } : undefined;
}

function inYear(year: string, part: string): Parsed | undefined {
  const season = SEASONS[part];
  return season === undefined
    ? months("month", `${year}-${part}`, 1)
    : months("season", `${year}-${String(season).padStart(2, "0")}`, 3);
}

function months(given: Given, month: string, count: number): Parsed | undefined {
  const earliest = parseDay(`${month}-01`);
  return earliest === undefined
    ? undefined
    : { given, earliest, latest: addDays(addMonths(earliest, count), -1) };
}

type Named<Name extends string> = Readonly<Record<Name, Day | null>> &
  Readonly<Record<`${Name}Edge`, Edge | null>>;

/** The two fields of a record: the day where it is known, else the edge. */
export const edgeOf = <Name extends string>(name: Name, read: ReadEdge | null): Named<Name> =>
  ({
    [name]: read?.edge === null ? read.latest : null,
    [`${name}Edge`]: read?.edge ?? null,
  }) as Named<Name>;
