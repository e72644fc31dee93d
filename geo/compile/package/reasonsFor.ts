import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { Change } from "./digestChanges.ts";

/** Tables that are computed, and those whose rows they are computed from. */
const MADE_FROM: Readonly<Record<string, readonly string[]>> = {
  "crossing-spans": ["crossing-spans", "crossing-status", "passage-rules"],
  "risk-spans": ["risk-spans", "incidents", "treaties", "asylum-decisions"],
  "visa-spans": ["visa-spans", "visa", "visa-overrides", "entry-rules", "visa-checks"],
};

/** The tables whose rows a correction can have as its subject. */
const TABLE_OF: Readonly<Record<string, string>> = {
  event: "events",
  route: "routes",
  crossing: "crossings",
  figure: "figures",
};

/** The corrections that tell why a row has changed, by their ids. */
export const reasonsFor = (
  change: Change,
  corrections: readonly CorrectionRecord[],
): readonly string[] =>
  corrections.filter((correction) => tells(correction, change)).map(({ id }) => id);

function tells({ table, row, subjects, sources }: CorrectionRecord, change: Change): boolean {
  const { table: changed, key } = change;
  const [first = "", second = ""] = key.split(" ");
  const isSubject = subjects.some(({ id }) => id === first);
  if (changed in MADE_FROM) return isSubject && (MADE_FROM[changed] ?? []).includes(table);
  if (subjects.some(({ kind, id }) => TABLE_OF[kind] === rowsOf(change) && id === idOf(change)))
    return true;
  if (changed === "sources" && sources.some((id) => id === key)) return true;
  // All prose lies in one table, by the table that it belongs to and the id.
  if (changed === "texts") return table === first && fits(second, second);
  return changed === table && fits(key, first);

  function fits(of: string, id: string): boolean {
    if (row !== "") return isRow(row, of);
    return subjects.length === 0 || subjects.some((subject) => subject.id === id);
  }
}

/** All prose lies in one table: its key begins with the table and the id that it belongs to. */
const rowsOf = ({ table, key }: Change): string =>
  table === "texts" ? (key.split(" ")[0] ?? "") : table;
const idOf = ({ table, key }: Change): string => key.split(" ")[table === "texts" ? 1 : 0] ?? "";

/** A correction names rows by their whole key or by its beginning; several are parted by semicolons. */
const isRow = (row: string, key: string): boolean =>
  row.split(";").some((one) => key === one.trim() || key.startsWith(`${one.trim()} `));
