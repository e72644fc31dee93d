import type { FactFile } from "./fact.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";

/** The tables in which a case may be told a second time, by the word before the colon. */
const KINDS = ["event", "figure", "rule"] as const;

/** Reports cases that say they are the same as an event, a figure or a rule that is not there. */
export function refuseSameAs(
  files: readonly FactFile[],
  facts: Readonly<Record<(typeof KINDS)[number], readonly { readonly id: string }[]>>,
  problems: Problems,
): void {
  // A broken table is told where it is read for its facts.
  for (const { file, line, cells } of readTable(files, "incidents.csv", collectProblems())) {
    const told = cells["same_as"]?.trim() ?? "";
    if (told === "") continue;
    const kind = KINDS.find((name) => told.startsWith(`${name}:`));
    if (kind === undefined)
      problems.add(file, line, `"same_as": "${told}" begins with none of ${KINDS.join(":, ")}:`);
    else if (!facts[kind].some(({ id }) => told === `${kind}:${id}`))
      problems.add(file, line, `"same_as": there is no ${kind} "${told.slice(kind.length + 1)}"`);
  }
}
