import type { Wave } from "#atlas/wave.ts";
import { type FactFile, type Known, readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";

/** The named stretches of time in order of their first days, both days included; one that ends before it begins is refused. */
export function compileWaves(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): readonly Wave[] {
  const facts = readTable(files, "waves.csv", problems);
  return facts
    .map((fact) => {
      const read = readFact(fact, known, problems);
      read.sources();
      const [from, until] = [read.day("from"), read.day("until")];
      if (until < from) read.wrong("the wave ends before it begins");
      return { id: read.required("id"), from, until };
    })
    .toSorted((a, b) => a.from - b.from);
}
