import { ENTRY_RULE_KINDS, ENTRY_RULE_STATUSES, type EntryRuleRecord } from "#atlas/entryRules.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { Fact, FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { edgeOf, readEdge } from "./readEdge.ts";
import { readEvidence } from "./readEvidence.ts";
import { readTable, refuseTwins } from "./readTable.ts";

const SCOPES = ["country", "territory", "context_group"] as const;
const EFFECTS = ["tightening", "easing", "neutral"] as const;
const COVERS = ["", "tourists", "all", "immigrants"] as const;
const CONFIDENCE = ["high", "medium", "low"] as const;

/** The dated rules that a visa table misses. Those of groups and territories name the places that they concern. */
export function compileRules(
  files: readonly FactFile[],
  known: Known,
  problems: Problems,
): EntryRuleRecord[] {
  const facts = readTable(files, "entry-rules.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => ruleOf(fact, known, problems));
}

function ruleOf(fact: Fact, known: Known, problems: Problems): EntryRuleRecord {
  const read = readFact(fact, known, problems);
  const scope = read.oneOf("scope", SCOPES);
  const of = scope === "context_group" ? read.required("place") : read.place("place");
  const concerns = read.places("concerns");
  if (scope !== "country" && concerns.length === 0)
    read.wrong("a rule of a group names the places it concerns");
  const status = read.oneOf("status", ENTRY_RULE_STATUSES);
  const [start, end] = [readEdge(read, "start"), readEdge(read, "end")];
  if (status !== "in_force" && start === null)
    read.wrong("what was only announced or stated names the day for which it was");
  if (start !== null && end !== null && end.latest <= (start.earliest ?? start.latest))
    read.wrong("the rule ends before it begins");
  return {
    id: read.required("id"),
    of,
    places: concerns.length > 0 ? concerns : [of as PlaceId],
    kind: read.oneOf("kind", ENTRY_RULE_KINDS),
    effect: read.oneOf("effect", EFFECTS),
    covers: read.oneOf("covers", COVERS),
    status,
    ...edgeOf("start", start),
    ...edgeOf("end", end),
    ...readEvidence(read, end !== null),
    confidence: read.oneOf("confidence", CONFIDENCE),
    sources: read.sources(),
  };
}
