import type { Figure } from "#atlas/figures.ts";
import type { MeasureId } from "#atlas/types.ts";
import type { Fact, FactFile, Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import { readFigureTime } from "./readFigureTime.ts";
import type { Prose } from "./readProse.ts";
import { readTable, refuseTwins } from "./readTable.ts";

const BOUNDS = ["exact", "about", "at_least", "at_most", "range"] as const;
const PARTS = [
  "",
  "almaty",
  "phuket",
  "bali",
  "altanbulag",
  "border-with-russia",
  "with-kosovo",
] as const;

/** A kind of number and the group of measures with which it may share a scale. */
export type Measure = {
  readonly id: MeasureId;
  readonly family: string;
  readonly scaleGroup: string;
  /** Whose people those of this one are among, where the time is the same. */
  readonly partOf: readonly MeasureId[];
};

/** The measures; each needs its prose, which says what is counted and what it does not mean. */
export function compileMeasures(
  files: readonly FactFile[],
  prose: readonly Prose[],
  known: Known,
  problems: Problems,
): Measure[] {
  const facts = readTable(files, "measures.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => {
    const read = readFact(fact, known, problems);
    const id = read.required("id") as MeasureId;
    const text = prose.find((one) => one.id === id);
    if (text === undefined) read.wrong(`measures/${id}.md is missing`);
    else if (!text.texts.en.text.includes("\n\n"))
      read.wrong(`measures/${id}.md does not say what it does not mean`);
    const partOf = read.list("part_of") as MeasureId[];
    for (const whole of partOf)
      if (whole === id || !facts.some(({ cells }) => cells["id"] === whole))
        read.wrong(`“part_of” names “${whole}”, which is no other measure`);
    return {
      id,
      family: read.required("family"),
      scaleGroup: read.required("scale_group"),
      partOf,
    };
  });
}

/** The figures. Empty values are ranges; no middle is ever invented. */
export function compileFigures(
  files: readonly FactFile[],
  measures: readonly Measure[],
  counters: ReadonlySet<string>,
  known: Known,
  problems: Problems,
): Figure[] {
  const facts = readTable(files, "figures.csv", problems);
  refuseTwins(facts, problems);
  return facts.map((fact) => figureOf(fact, measures, counters, known, problems));
}

function figureOf(
  fact: Fact,
  measures: readonly Measure[],
  counters: ReadonlySet<string>,
  known: Known,
  problems: Problems,
): Figure {
  const read = readFact(fact, known, problems);
  const measure = read.text("measure") as MeasureId;
  if (measure === "") read.wrong("a figure names its measure");
  else if (!measures.some(({ id }) => id === measure))
    read.wrong(`there is no measure "${measure}"`);
  const countedBy = read.required("counted_by");
  if (!counters.has(countedBy)) read.wrong(`nobody in counters.csv is "${countedBy}"`);
  const bound = read.oneOf("bound", BOUNDS);
  const [value, low, high] = [read.number("value"), read.number("low"), read.number("high")];
  if (bound === "range" ? low === null || high === null : value === null)
    read.wrong(`a figure that is "${bound}" lacks its number`);
  return {
    id: read.required("id"),
    place: read.place("place"),
    part: read.oneOf("part", PARTS),
    measure,
    value,
    low,
    high,
    bound,
    ...readFigureTime(read),
    countedBy,
    sources: read.sources(),
  };
}
