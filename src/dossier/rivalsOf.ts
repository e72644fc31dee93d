import type { Figure, Series } from "#atlas/figures.ts";
import type { Library } from "#atlas/library.ts";
import { figureTime, newestFirst } from "./figureTime.ts";

/** How a competing figure differs from the one drawn. */
export type Difference = "counter" | "measure" | "time" | "part" | "source";

/** A competing figure and all that sets it apart. */
export type Rival = { readonly figure: Figure; readonly differences: readonly Difference[] };

/** Other published figures of the same place that could stand on the same scale, newest first. Of a series by periods only those whose period overlaps. */
export function rivalsOf({ records }: Library, figure: Figure, series: Series): Rival[] {
  const groups = new Map(records.measures.map(({ id, scaleGroup }) => [id, scaleGroup]));
  const ownGroup = groups.get(figure.measure);
  return records.figures
    .filter(
      (other) =>
        other.id !== figure.id &&
        other.place === figure.place &&
        groups.get(other.measure) === ownGroup &&
        (ownGroup !== "none" || other.measure === figure.measure) &&
        (!series.periodic || (overlap(figure, other) && alike(figure, other))),
    )
    .toSorted(newestFirst)
    .map((other) => ({ figure: other, differences: differencesOf(figure, other) }));
}

function differencesOf(a: Figure, b: Figure): Difference[] {
  const found: readonly (readonly [Difference, boolean])[] = [
    ["counter", a.countedBy !== b.countedBy],
    ["measure", a.measure !== b.measure],
    ["part", a.part !== b.part],
    [
      "time",
      figureTime(a) !== figureTime(b) ||
        a.periodStart !== b.periodStart ||
        a.periodEnd !== b.periodEnd,
    ],
    ["source", !a.sources.some((id) => b.sources.includes(id))],
  ];
  return found.flatMap(([name, differs]) => (differs ? [name] : []));
}

const MOST_TIMES = 2;

/** Whether both count for times of about the same length: a month does not compete with its year. */
function alike(a: Figure, b: Figure): boolean {
  const [one, other] = [lengthOf(a), lengthOf(b)];
  return Math.max(one, other) <= MOST_TIMES * Math.min(one, other);
}

const lengthOf = ({ periodStart, periodEnd }: Figure): number =>
  periodStart === null || periodEnd === null ? 1 : periodEnd - periodStart + 1;

function overlap(a: Figure, b: Figure): boolean {
  const [aEnd, bEnd] = [figureTime(a), figureTime(b)];
  if (aEnd === null || bEnd === null) return false;
  return (a.periodStart ?? aEnd) <= bEnd && (b.periodStart ?? bEnd) <= aEnd;
}
