import type { Figure, Series } from "#atlas/figures.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { Measure } from "./compileFigures.ts";
import type { Known } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";
import { seriesFigures } from "./seriesFigures.ts";

/** Scale groups of numbers that differ too much in kind to stand on one scale. */
const UNSCALED: ReadonlySet<string> = new Set(["none", "rate"]);

/** A series before the sources it names are looked up. */
export type Uncredited = Omit<Series, "credits">;

/** Series of figures that may share one scale, in the order in which they are offered: their measures belong to one scale group. */
export function compileSeries(
  prose: readonly Prose[],
  figures: readonly Figure[],
  measures: readonly Measure[],
  counters: ReadonlySet<string>,
  known: Known,
  problems: Problems,
): Uncredited[] {
  const groupOf = new Map(measures.map(({ id, scaleGroup }) => [id, scaleGroup]));
  const inOrder = prose.toSorted(
    (a, b) => Number(a.fact.cells["order"] ?? 0) - Number(b.fact.cells["order"] ?? 0),
  );
  return inOrder.map((one): Uncredited => {
    const read = readFact(one.fact, known, problems);
    if (read.number("order") === null) read.wrong('a series names its "order" among the others');
    if (!one.texts.en.text.includes("\n\n"))
      read.wrong("the series does not say what it does not mean");
    const scaleGroup = read.required("scale_group");
    const periodic = read.oneOf("periodic", ["yes", "no"] as const) === "yes";
    const unit = read.oneOf("unit", ["people", "percent"] as const);
    const countedBy = read.required("counted_by");
    if (!counters.has(countedBy)) read.wrong(`nobody in counters.csv is "${countedBy}"`);
    if (UNSCALED.has(scaleGroup)) read.wrong(`the group "${scaleGroup}" has no scale`);
    const found = seriesFigures(read, figures);
    for (const { id, measure } of found)
      if (groupOf.get(measure) !== scaleGroup)
        read.wrong(`"${id}" is of another scale group and cannot share this scale`);
    if (found.length === 0) read.wrong("the series has no figures");
    const twins = Map.groupBy(found, ({ place, periodEnd, asOf }) =>
      periodic ? `${place} ${periodEnd ?? asOf}` : place,
    );
    for (const [key, group] of twins)
      if (group.length > 1)
        read.wrong(`"${key}" has two figures: ${group.map(({ id }) => id).join(", ")}`);
    const total = read.text("total");
    const totalFigure = figures.find(({ id }) => id === total) ?? null;
    if (total !== "" && totalFigure === null) read.wrong(`there is no figure "${total}"`);
    return {
      id: one.id,
      scaleGroup,
      largest:
        unit === "percent"
          ? 100
          : Math.max(...found.map(({ value, high, low }) => Math.abs(high ?? value ?? low ?? 0))),
      periodic,
      unit,
      countedBy,
      asOf: read.day("as_of"),
      total: totalFigure,
      figures: found.filter(({ place }) => place !== totalFigure?.place),
      noAnswer: read.places("no_answer"),
      notIncluded: read.places("not_included"),
      sources: read.sources(),
    };
  });
}

/** The series with its sources in short, for places without a card. */
export const withCredits = (series: Uncredited, sources: readonly SourceRecord[]): Series => ({
  ...series,
  credits: series.sources.flatMap((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    if (source === undefined) return [];
    const { publisher, title, publishedOn: date } = source;
    return [{ publisher, title, date }];
  }),
});

/** The published figures and those that a series calculates from them. */
export const withDerived = (figures: readonly Figure[], series: readonly Series[]): Figure[] => [
  ...new Set([...figures, ...series.flatMap((one) => one.figures)]),
];
