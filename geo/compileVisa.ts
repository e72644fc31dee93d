import type { Day } from "#atlas/day.ts";
import type { PlaceId, VisaSpan } from "#atlas/types.ts";
import type { Fact, FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";
import { refuseOverlaps } from "./refuseOverlaps.ts";
import {
  type Closure,
  type Requirement,
  type VisaOverride,
  type VisaRow,
  visaSpans,
} from "./visaSpans.ts";

const REQUIREMENTS: readonly Requirement[] = [
  "visa_free",
  "visa_on_arrival",
  "e_visa",
  "eta",
  "visa_required",
  "no_admission",
  "unclear",
];
/** For a second reading of rows whose problems were told already. */
const SILENT: Problems = { list: [], add: () => {} };

/** The visa class of every place of the table on every day, by the mapping of `geo/README.md`. */
export function compileVisa(
  files: readonly FactFile[],
  known: Known,
  first: Day,
  last: Day,
  problems: Problems,
): Map<PlaceId, VisaSpan[]> {
  const rowFacts = readTable(files, "visa.csv", problems);
  const rows = group(rowFacts, (fact) => rowOf(fact, known, problems));
  const overrideFacts = readTable(files, "visa-overrides.csv", problems);
  const overrides = group(overrideFacts, (fact) => overrideOf(fact, known, problems));
  refuseOverlaps(
    overrideFacts.map((fact) => ({
      key: fact.cells["place"] ?? "",
      span: overrideOf(fact, known, SILENT),
      file: fact.file,
      line: fact.line,
    })),
    problems,
  );
  const ruleFacts = readTable(files, "entry-rules.csv", SILENT);
  const ruled = (kinds: readonly string[]) =>
    ruleFacts.filter(
      ({ cells }) => cells["scope"] === "country" && kinds.includes(cells["kind"] ?? ""),
    );
  const closures = group(
    ruled(["entry_ban_tourist", "visa_issue_suspended", "visa_required_from"]).filter(closes),
    (fact) => closureOf(fact, known, problems),
  );
  const passports = group(ruled(["internal_passport_ok"]), (fact) =>
    readFact(fact, known, problems).sources(),
  );
  refuseTableGaps(rowFacts, problems);
  return new Map(
    [...rows].map(([place, table]) => [
      place as PlaceId,
      visaSpans(
        {
          rows: table.toSorted((a, b) => a.fromBy - b.fromBy),
          overrides: overrides.get(place) ?? [],
          closures: closures.get(place) ?? [],
          internalPassport: passports.get(place)?.flat() ?? null,
        },
        first,
        last,
      ),
    ]),
  );
}

/** Tourist bans and stopped visas count with confidence medium or better; Ukraine's visa counts as closed: its consulates in Russia are shut. */
function closes({ cells }: Fact): boolean {
  if (cells["kind"] === "visa_required_from") return cells["place"] === "UKR";
  return ["tourists", "all"].includes(cells["covers"] ?? "") && cells["confidence"] !== "low";
}

function group<T>(facts: readonly Fact[], read: (fact: Fact) => T): Map<string, T[]> {
  const groups = Map.groupBy(facts, ({ cells }) => cells["place"] ?? "");
  return new Map([...groups].map(([place, rows]) => [place, rows.map(read)]));
}

function rowOf(fact: Fact, known: Known, problems: Problems): VisaRow {
  const read = readFact(fact, known, problems);
  read.place("place");
  return {
    requirement: read.oneOf("requirement", REQUIREMENTS),
    days: read.number("days"),
    covid: read.text("covid") === "yes",
    fromAfter: read.dayOrNull("from_after"),
    fromBy: read.day("from_by"),
    toAfter: read.dayOrNull("to_after"),
    toBy: read.dayOrNull("to_by"),
    sources: read.sources(),
  };
}

function overrideOf(fact: Fact, known: Known, problems: Problems): VisaOverride {
  const read = readFact(fact, known, problems);
  read.place("place");
  return {
    requirement: read.oneOf("requirement", REQUIREMENTS),
    days: read.number("days"),
    from: read.day("start"),
    until: read.dayOrNull("end"),
    sources: read.sources(),
  };
}

function closureOf(fact: Fact, known: Known, problems: Problems): Closure {
  const read = readFact(fact, known, problems);
  const by = read.dayOrNull("start") ?? read.day("start_by");
  return {
    after: read.dayOrNull("start_after"),
    by,
    until: read.dayOrNull("end"),
    sources: read.sources(),
  };
}

/** Each row of a place begins where the one before it ends: a day has one certain state or lies between two. */
function refuseTableGaps(facts: readonly Fact[], problems: Problems): void {
  for (const [place, table] of Map.groupBy(facts, ({ cells }) => cells["place"] ?? "")) {
    const sorted = table.toSorted((a, b) =>
      (a.cells["from_by"] ?? "") < (b.cells["from_by"] ?? "") ? -1 : 1,
    );
    for (const [i, { file, line, cells }] of sorted.entries()) {
      const before = sorted[i - 1]?.cells;
      if (
        before !== undefined &&
        (before["to_after"] !== cells["from_after"] || before["to_by"] !== cells["from_by"])
      )
        problems.add(file, line, `two spans of "${place}" overlap or leave a gap`);
      if (cells["to_after"] !== "" && (cells["to_after"] ?? "") < (cells["from_by"] ?? ""))
        problems.add(file, line, `a span of "${place}" ends before it begins`);
    }
  }
}
