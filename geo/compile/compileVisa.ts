import type { Day } from "#atlas/day.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { PlaceId, VisaSpan } from "#atlas/types.ts";
import type { Closure } from "./closureOn.ts";
import type { Fact, FactFile, Known, Reader } from "./fact.ts";
import { readFact } from "./fact.ts";
import { overrideDays, type VisaOverride } from "./overrideOn.ts";
import type { Problems } from "./problems.ts";
import { readEdge, requiredEdge } from "./readEdge.ts";
import { readEvidence } from "./readEvidence.ts";
import { readTable } from "./readTable.ts";
import { refuseOverlaps } from "./refuseOverlaps.ts";
import { type VisaRow, visaSpans } from "./visaSpans.ts";
import { REQUIREMENTS } from "./visaState.ts";

/** For a second reading of rows whose problems were told already. */
const SILENT: Problems = { list: [], add: () => {} };

/** The visa class of every place of the table from `first` on, by the mapping of `geo/README.md`; the table was last read on `seen`. */
export function compileVisa(
  files: readonly FactFile[],
  known: Known,
  first: Day,
  seen: Day,
  problems: Problems,
): Map<PlaceId, VisaSpan[]> {
  const rowFacts = readTable(files, "visa.csv", problems);
  const rows = group(rowFacts, (fact) => rowOf(fact, known, problems));
  const overrideFacts = readTable(files, "visa-overrides.csv", problems);
  const overrides = group(overrideFacts, (fact) => overrideOf(fact, known, problems));
  refuseOverlaps(
    overrideFacts.map((fact) => ({
      key: fact.cells["place"] ?? "",
      span: overrideDays(overrideOf(fact, known, SILENT)),
      file: fact.file,
      line: fact.line,
    })),
    problems,
  );
  const ruleFacts = readTable(files, "entry-rules.csv", SILENT);
  const ruled = (kinds: readonly string[]) =>
    ruleFacts.filter(
      ({ cells }) =>
        cells["scope"] === "country" &&
        cells["status"] === "in_force" &&
        kinds.includes(cells["kind"] ?? ""),
    );
  const closures = group(
    ruled(["entry_ban_tourist", "visa_issue_suspended", "visa_required_from"]).filter(closes),
    (fact) => closureOf(fact, known, problems),
  );
  const passports = group(ruled(["internal_passport_ok"]), (fact) => {
    const read = readFact(fact, known, SILENT);
    return { sources: read.sources(), confirmed: read.dayOrNull("confirmed") };
  });
  refuseTableGaps(rowFacts, problems);
  return new Map(
    [...rows].map(([place, table]) => [
      place as PlaceId,
      visaSpans(
        {
          rows: table.toSorted((a, b) => a.fromBy - b.fromBy),
          overrides: overrides.get(place) ?? [],
          closures: closures.get(place) ?? [],
          internalPassport: passports.get(place)?.[0] ?? null,
          seen,
        },
        first,
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
    ...spanOf(read),
    sources: read.sources(),
  };
}

function spanOf(read: Reader): Pick<VisaOverride, "start" | "end" | keyof Evidence> {
  const [start, end] = [requiredEdge(read, "start"), readEdge(read, "end")];
  return { start, end, ...readEvidence(read, end !== null) };
}

/** Its own problems are told where the rules are compiled; only here a closure without a first day is one. */
function closureOf(fact: Fact, known: Known, problems: Problems): Closure {
  const read = readFact(fact, known, SILENT);
  if (read.text("start") === "")
    readFact(fact, known, problems).wrong('"start" is missing: the rule closes a door');
  return { ...spanOf(read), sources: read.sources() };
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
