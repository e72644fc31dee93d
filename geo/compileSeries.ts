import type { Figure, Series } from "#atlas/figures.ts";
import type { Measure } from "./compileFigures.ts";
import type { Known, Reader } from "./fact.ts";
import { readFact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";

/** Series of figures that may share one scale: their measures belong to one scale group. */
export function compileSeries(
  prose: readonly Prose[],
  figures: readonly Figure[],
  measures: readonly Measure[],
  known: Known,
  problems: Problems,
): Series[] {
  const groupOf = new Map(measures.map(({ id, scaleGroup }) => [id, scaleGroup]));
  return prose.map((one): Series => {
    const read = readFact(one.fact, known, problems);
    const scaleGroup = read.required("scale_group");
    const periodic = read.oneOf("periodic", ["yes", "no"] as const) === "yes";
    const found = figuresOf(read, figures);
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
      largest: Math.max(...found.map(({ value, high, low }) => high ?? value ?? low ?? 0)),
      periodic,
      unit: read.oneOf("unit", ["people", "percent"] as const),
      countedBy: read.required("counted_by"),
      asOf: read.day("as_of"),
      total: totalFigure,
      figures: found.filter(({ place }) => place !== totalFigure?.place),
      noAnswer: read.places("no_answer"),
      notIncluded: read.places("not_included"),
      sources: read.sources(),
    };
  });
}

/** The figures named one by one in `figures`, or all of a `measure` from one `from_source`. Sums over groups of places stay out. */
function figuresOf(read: Reader, figures: readonly Figure[]): Figure[] {
  const named = read.list("figures");
  if (named.length > 0)
    return named.flatMap((id) => {
      const figure = figures.find((candidate) => candidate.id === id);
      if (figure === undefined) read.wrong(`there is no figure "${id}"`);
      return figure ?? [];
    });
  const measure = read.required("measure");
  const source = read.required("from_source");
  return figures.filter(
    (figure) =>
      figure.measure === measure &&
      figure.part === "" &&
      !GROUPS.has(figure.place) &&
      figure.sources.some((id) => id === source),
  );
}

const GROUPS: ReadonlySet<string> = new Set(["WLD", "EUU", "XEA"]);
