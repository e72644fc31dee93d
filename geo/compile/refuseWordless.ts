import { RISK_CLASSES, VISA_CLASSES } from "#atlas/types.ts";
import { AGE_CLASSES } from "#world/ageOn.ts";
import { GROUPS, INCIDENT_KINDS } from "#world/incident.ts";
import type { AllProse } from "./compileTexts.ts";
import type { FactFile } from "./fact.ts";
import { collectProblems, type Problems } from "./problems.ts";
import { readTable } from "./readTable.ts";
import { refuseProse } from "./refuseProse.ts";
import { refuseWords } from "./refuseWords.ts";

const PATHWAYS = ["request", "migration-law", "transit"] as const;

/** Reports facts that nobody put into words, and words about facts that are not there. */
export function refuseWordless(
  files: readonly FactFile[],
  prose: Omit<AllProse, "places" | "stops">,
  problems: Problems,
): void {
  // Broken tables are told where they are read for their facts.
  const table = (path: string) => readTable(files, path, collectProblems());
  const ids = (path: string, column: string) =>
    new Set(table(path).map(({ cells }) => cells[column] ?? ""));
  refuseProse("incidents", table("incidents.csv"), prose.incidents, "each", problems);
  refuseProse("entry-rules", table("entry-rules.csv"), prose.entryRules, "each", problems);
  refuseProse("forced-returns", table("forced-returns.csv"), prose.forcedReturns, "each", problems);
  refuseProse("crossings", table("crossings.csv"), prose.crossings, "some", problems);
  refuseProse("measures", table("measures.csv"), prose.measures, "some", problems);
  refuseProse("figures", table("figures.csv"), prose.figures, "some", problems);

  const classes = [
    ...VISA_CLASSES.map((name) => `visa-${name}`),
    ...RISK_CLASSES.slice(0, 6).map((name) => `risk-${name}`),
    ...AGE_CLASSES.map((name) => `age-${name}`),
  ];
  for (const key of classes)
    if (!prose.classes.some(({ id }) => id === key))
      problems.add(`classes/${key}.md`, 1, "the class has no words");

  const named = (prefix: string, names: Iterable<string>) =>
    [...names].map((name) => `${prefix}-${name}`);
  const used = new Set([
    ...named("outcome", ids("incidents.csv", "outcome")),
    ...named("precision", ids("incidents.csv", "precision")),
    ...named("kind", INCIDENT_KINDS),
    ...named("group", GROUPS),
    ...named("pathway", PATHWAYS),
  ]);
  refuseWords("incident-words.csv", prose.incidentWords, used, used, problems);
  const read = ids("sources.csv", "evidence");
  refuseWords("evidence.csv", prose.evidence, read, read, problems);
  const counting = new Set([
    ...ids("figures.csv", "counted_by"),
    ...prose.series.map(({ fact }) => fact.cells["counted_by"] ?? ""),
  ]);
  refuseWords("counters.csv", prose.counters, counting, new Set(), problems);
  const applied = ids("crossing-status.csv", "rule");
  refuseWords("passage-rules.csv", prose.rules, applied, new Set(), problems);
  const bound = ids("treaties.csv", "place");
  refuseWords("treaty-notes.csv", prose.treatyNotes, bound, new Set(), problems);
}
