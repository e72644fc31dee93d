import type { Crossing, CrossingId, CrossingSpan } from "#atlas/types.ts";
import type { FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import { certainDays, type PassageRow, passageSpans } from "./passageSpans.ts";
import type { Problems } from "./problems.ts";
import { readEdge, requiredEdge } from "./readEdge.ts";
import { readEvidence } from "./readEvidence.ts";
import type { Prose } from "./readProse.ts";
import { readTable, refuseTwins } from "./readTable.ts";
import { type Placed, refuseOverlaps } from "./refuseOverlaps.ts";

const TYPES = ["road", "rail", "pedestrian", "air"] as const;
const STATES = ["open", "restricted", "closed"] as const;
const CONFIDENCE = ["high", "medium", "low"] as const;

/** Official crossings and airports with their states; each needs its prose. */
export function compileCrossings(
  files: readonly FactFile[],
  prose: readonly Prose[],
  rules: ReadonlyMap<string, "exit" | "entry">,
  known: Known,
  problems: Problems,
): Crossing[] {
  const facts = readTable(files, "crossings.csv", problems);
  refuseTwins(facts, problems);
  const spans = readSpans(files, rules, known, problems);
  return facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const id = read.required("id") as CrossingId;
    if (!prose.some((one) => one.id === id && one.texts.en.title !== ""))
      read.wrong(`crossings/${id}.md is missing or has no title`);
    return {
      id,
      from: read.place("from_place"),
      to: read.text("to_place") === "" ? null : read.place("to_place"),
      type: read.oneOf("type", TYPES),
      point: [read.degrees("lon", 180), read.degrees("lat", 90)],
      approximate: read.oneOf("position", ["point", "approximate"] as const) === "approximate",
      nameLocal: read.required("name_local"),
      spans: spans.get(id) ?? [],
      sources: read.sources(),
    };
  });
}

function readSpans(
  files: readonly FactFile[],
  rules: ReadonlyMap<string, "exit" | "entry">,
  known: Known,
  problems: Problems,
): Map<string, CrossingSpan[]> {
  const placed: (Placed & { readonly row: PassageRow })[] = [];
  for (const fact of readTable(files, "crossing-status.csv", problems)) {
    const read = readFact(fact, known, problems);
    const key = read.required("crossing");
    if (key !== "" && !known.crossings.has(key)) read.wrong(`there is no crossing "${key}"`);
    const rule = read.required("rule");
    if (!rules.has(rule)) read.wrong(`passage-rules.csv has no rule "${rule}"`);
    const [start, end] = [requiredEdge(read, "start"), readEdge(read, "end")];
    const row: PassageRow = {
      start,
      end,
      ...readEvidence(read, end !== null),
      state: read.oneOf("status", STATES),
      rule,
      setBy: rules.get(rule) ?? "entry",
      confidence: read.oneOf("confidence", CONFIDENCE),
      sources: read.sources(),
    };
    placed.push({ key, file: fact.file, line: fact.line, span: certainDays(row), row });
  }
  refuseOverlaps(placed, problems);
  const groups = Map.groupBy(placed, ({ key }) => key);
  return new Map(
    [...groups].map(([key, group]) => [key, passageSpans(group.map(({ row }) => row))]),
  );
}
