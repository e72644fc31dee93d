import type { ForcedReturnRecord } from "#atlas/records.ts";
import type { FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { edgeOf, readEdge, requiredEdge } from "./readEdge.ts";
import { readTable, refuseTwins } from "./readTable.ts";

/** Corridors of forced return. Their legs stay in `geo/`: what has no legs cannot be drawn as a way out. */
export function compileForcedReturns(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): ForcedReturnRecord[] {
  const facts = readTable(files, "forced-returns.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const places = read.places("places");
    if (places.length === 0) read.wrong('"places" is missing');
    const [start, end] = [requiredEdge(read, "start"), readEdge(read, "end")];
    if (end !== null && end.latest < (start.earliest ?? start.latest))
      read.wrong("the corridor ends before it begins");
    return {
      id: read.required("id"),
      places,
      ...edgeOf("start", start),
      ...edgeOf("end", end),
      confidence: read.oneOf("confidence", ["high", "medium", "low"] as const),
      sources: read.sources(),
    };
  });
}
