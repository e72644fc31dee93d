import { ORGANISATIONS } from "#atlas/organisations.ts";
import type { Fact, FactFile } from "./fact.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";

/** Reports sources that no fact names: a list of what was read is no evidence. `fronts` are the front matters of prose. */
export function refuseUncited(
  files: readonly FactFile[],
  fronts: readonly Fact[],
  problems: Problems,
): void {
  const tables = files.filter(({ path }) => path.endsWith(".csv") && path !== "sources.csv");
  const rows = tables.flatMap(({ path }) => readTable(files, path, collectProblems()));
  const cited = new Set<string>(ORGANISATIONS.flatMap(({ sources }) => sources));
  for (const { cells } of [...rows, ...fronts])
    for (const id of (cells["sources"] ?? "").split(";")) cited.add(id.trim());
  for (const { file, line, cells } of readTable(files, "sources.csv", collectProblems()))
    if (!cited.has(cells["id"] ?? "")) problems.add(file, line, "no fact names this source");
}
