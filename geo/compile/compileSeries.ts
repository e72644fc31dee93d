import type { Figure, Rivals, Series } from "#atlas/figures.ts";
import type { SourceRecord } from "#atlas/records.ts";
import type { Measure } from "./compileFigures.ts";
import type { Known, Reader } from "./fact.ts";
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
    const direction = read.text("direction");
    const [from, until] = [read.dayOrNull("shown_from"), read.dayOrNull("shown_until")];
    if (from === null && until !== null) read.wrong('"shown_until" needs "shown_from"');
    if (from !== null && until !== null && until <= from)
      read.wrong("the days on which it is shown end before they begin");
    return {
      id: one.id,
      direction: direction === "" ? null : read.oneOf("direction", ["in", "out"] as const),
      pair: pairOf(read, one.id, prose),
      shown: from === null ? null : { from, until },
      rivals: rivalsIn(read, found, figures, groupOf),
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

/** The series in the other direction names this one in turn. */
function pairOf(read: Reader, id: string, prose: readonly Prose[]): string | null {
  const pair = read.text("pair");
  if (pair === "") return null;
  const other = prose.find((one) => one.id === pair)?.fact.cells;
  if (other?.["pair"] !== id || other["direction"] === read.text("direction"))
    read.wrong(`"${pair}" does not name this series as its pair in the other direction`);
  return pair;
}

/** The figures named as `rivals`: of a place of the series, of its scale group, and counted by somebody else. */
function rivalsIn(
  read: Reader,
  own: readonly Figure[],
  figures: readonly Figure[],
  groupOf: ReadonlyMap<string, string>,
): readonly Rivals[] {
  const named = read.list("rivals").flatMap((id) => {
    const rival = figures.find((figure) => figure.id === id);
    const drawn = own.find(({ place }) => place === rival?.place);
    if (rival === undefined) read.wrong(`there is no figure "${id}"`);
    else if (drawn === undefined) read.wrong(`the place of "${id}" is not in this series`);
    else if (groupOf.get(rival.measure) !== groupOf.get(drawn.measure))
      read.wrong(`"${id}" is of another scale group and is no rival`);
    else if (rival.countedBy === drawn.countedBy)
      read.wrong(`"${id}" was counted by the same as the number it competes with`);
    else return [rival];
    return [];
  });
  return [...Map.groupBy(named, ({ place }) => place)].map(([place, group]) => {
    const ends = group.flatMap(({ value, low, high }) => [low ?? value ?? 0, high ?? value ?? 0]);
    return { place, low: Math.min(...ends), high: Math.max(...ends) };
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

/** Those besides the first that are shown on some days without being asked for, and their pairs. */
export const datedAmong = (all: readonly Series[], first: Series): readonly Series[] =>
  all.filter(
    ({ id, shown }) =>
      id !== first.id &&
      (shown !== null || all.some((other) => other.pair === id && other.shown !== null)),
  );
