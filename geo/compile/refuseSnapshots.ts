import type { FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";

/** Reports readings of the visa table that are not dated and sourced like every other fact. */
export function refuseSnapshots(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): void {
  for (const fact of readTable(files, "visa-snapshots.csv", problems)) {
    const read = readFact(fact, known, problems);
    read.day("snapshot_date");
    read.sources();
  }
}
