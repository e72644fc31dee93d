import { compileWords } from "./compileSources.ts";
import type { AllProse } from "./compileTexts.ts";
import type { Fact, FactFile } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readFolder } from "./readProse.ts";

type ReadProse = Omit<AllProse, "places" | "stops">;

/** Reads all prose of the facts, from the folders and from the tables of short words. */
export function readAllProse(files: readonly FactFile[], problems: Problems): ReadProse {
  const words = (path: string) => compileWords(files, path, problems);
  const folder = (name: string) => readFolder(files, name, problems);
  return {
    rules: words("passage-rules.csv"),
    counters: words("counters.csv"),
    waves: words("waves.csv"),
    evidence: words("evidence.csv"),
    incidentWords: words("incident-words.csv"),
    visaChecks: words("visa-checks.csv"),
    treatyNotes: words("treaty-notes.csv"),
    corrections: words("corrections.csv"),
    incidents: folder("incidents"),
    entryRules: folder("entry-rules"),
    forcedReturns: folder("forced-returns"),
    routes: folder("routes"),
    crossings: folder("crossings"),
    events: folder("events"),
    classes: folder("classes"),
    series: folder("series"),
    measures: folder("measures"),
    figures: folder("figures"),
    stories: folder("stories"),
    views: folder("views"),
  };
}

/** The rows and front matters that the prose belongs to. */
export const factsOf = (prose: ReadProse): readonly Fact[] =>
  Object.values(prose).flatMap((things) =>
    things.map((thing) => ("fact" in thing ? thing.fact : thing)),
  );
