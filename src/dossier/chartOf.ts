import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import { figureTime } from "./figureTime.ts";

export type ChartPoint = {
  readonly figure: Figure;
  readonly day: Day;
  readonly low: number;
  readonly high: number;
};

/** A small chart: dated points on one scale that begins at nought, and lines between what was counted alike. */
export type Chart = {
  readonly points: readonly ChartPoint[];
  readonly lines: readonly (readonly ChartPoint[])[];
  readonly from: Day;
  readonly to: Day;
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
};

const DAYS_OF_MONTH = 30;
const DAYS_OF_YEAR = 366;

/** Where a figure stands: in the middle of a short period, at the end of a long one. */
function pointOf(figure: Figure): Day | null {
  const { periodStart, periodEnd } = figure;
  if (periodStart === null || periodEnd === null || periodEnd - periodStart > DAYS_OF_YEAR)
    return figureTime(figure);
  return Math.round((periodStart + periodEnd) / 2) as Day;
}

/** The chart of figures that share a scale. */
export function chartOf(figures: readonly Figure[]): Chart {
  const points = figures
    .flatMap((figure): ChartPoint[] => {
      const day = pointOf(figure);
      const middle = figure.value ?? figure.low;
      if (day === null || middle === null) return [];
      const isRange = figure.value === null;
      return [
        {
          figure,
          day,
          low: isRange ? (figure.low ?? middle) : middle,
          high: isRange ? (figure.high ?? middle) : middle,
        },
      ];
    })
    .toSorted((a, b) => a.day - b.day);
  const alike = Map.groupBy(points, ({ figure }) => kindOf(figure));
  const top = Math.max(0, ...points.map(({ high }) => high));
  const bottom = Math.min(0, ...points.map(({ low }) => low));
  const ticks = ticksOf(bottom, top);
  return {
    points,
    lines: [...alike.values()].filter((line) => line.length > 1),
    from: (points[0]?.day ?? 0) as Day,
    to: (points.at(-1)?.day ?? 0) as Day,
    bottom: Math.min(bottom, ...ticks),
    top: Math.max(top, ...ticks),
    ticks,
  };
}

/** Only what the same body counted in the same way for times of the same length may be joined by a line. */
function kindOf({ measure, countedBy, part, periodStart, periodEnd }: Figure): string {
  const length =
    periodStart === null || periodEnd === null
      ? "stock"
      : Math.round((periodEnd - periodStart) / DAYS_OF_MONTH);
  return [measure, countedBy, part, length].join(" ");
}

const STEPS = [1, 2, 5, 10] as const;
const WANTED = 3;

/** Round numbers from bottom to top, about three of them, nought included. */
export function ticksOf(bottom: number, top: number): number[] {
  const span = Math.max(1, top - bottom);
  const power = 10 ** Math.floor(Math.log10(span / WANTED));
  const step = Math.max(1, power * (STEPS.find((one) => span / (one * power) <= WANTED) ?? 10));
  const first = Math.floor(bottom / step);
  const last = Math.max(first + 1, Math.ceil(top / step));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step);
}
