import type { VisaCheckRecord } from "#atlas/records.ts";
import type { Fact, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";

/** Where the visa table was compared with other sources; each bound is a day or empty. */
export const compileVisaChecks = (
  facts: readonly Fact[],
  known: Known,
  problems: Problems,
): VisaCheckRecord[] =>
  facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const [from, to] = [read.dayOrNull("covers_from"), read.dayOrNull("covers_to")];
    if (from !== null && to !== null && to < from) read.wrong("the check ends before it begins");
    return {
      id: read.required("id"),
      place: read.place("place"),
      from,
      to,
      verdict: read.required("verdict"),
      sources: read.sources(),
    };
  });
