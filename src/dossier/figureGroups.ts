import type { Figure } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import type { MeasureRecord } from "#atlas/records.ts";
import type { MeasureId, PlaceId } from "#atlas/types.ts";
import { figureTime, newestFirst } from "./figureTime.ts";

/** Figures of one place that may share one axis. */
export type FigureGroup = {
  readonly key: string;
  readonly scaleGroup: string;
  readonly measures: readonly MeasureId[];
  /** Newest first. */
  readonly figures: readonly Figure[];
  readonly unit: "people" | "percent";
  /** The figures of each chart: where there are enough dated points. Months and longer times never share one. */
  readonly charts: readonly (readonly Figure[])[];
};

const FEWEST_POINTS = 3;
const DAYS_OF_MONTH = 31;
const PERCENT: ReadonlySet<string> = new Set(["rate", "protection_share"]);
/** Numbers that differ too much in kind to stand on one axis: each measure is a group of its own. */
const LOOSE: ReadonlySet<string> = new Set(["none", "rate"]);

/** The scale group of a measure; groups of unlike numbers have one for each measure. */
const keyOf = ({ id, scaleGroup }: MeasureRecord): string =>
  LOOSE.has(scaleGroup) ? id : scaleGroup;

/** All figures of a place, by groups that may share a scale, in the order of the measures; the group that comes `first` before all others. */
export function figureGroups(
  { records }: Library,
  place: PlaceId,
  first: string | null,
): FigureGroup[] {
  const here = Map.groupBy(
    records.figures.filter((figure) => figure.place === place),
    ({ measure }) => measure,
  );
  const present = records.measures.filter(({ id }) => here.has(id));
  const groups = [...Map.groupBy(present, keyOf)].map(([key, measures]): FigureGroup => {
    const figures = measures.flatMap(({ id }) => here.get(id) ?? []).toSorted(newestFirst);
    return {
      key,
      scaleGroup: measures[0]?.scaleGroup ?? key,
      measures: measures.map(({ id }) => id),
      figures,
      unit: measures.some(({ scaleGroup }) => PERCENT.has(scaleGroup)) ? "percent" : "people",
      charts: measures[0]?.scaleGroup === "none" ? [] : chartsOf(figures),
    };
  });
  return groups.toSorted((a, b) => Number(b.scaleGroup === first) - Number(a.scaleGroup === first));
}

function chartsOf(figures: readonly Figure[]): (readonly Figure[])[] {
  const kinds = Map.groupBy(figures, isOfMonth);
  return [kinds.get(true) ?? [], kinds.get(false) ?? []].filter(
    (some) => new Set(some.flatMap((figure) => figureTime(figure) ?? [])).size >= FEWEST_POINTS,
  );
}

const isOfMonth = ({ periodStart, periodEnd }: Figure): boolean =>
  periodStart !== null && periodEnd !== null && periodEnd - periodStart < DAYS_OF_MONTH;
