import type { Day } from "#atlas/day.ts";
import type { Chart } from "./chartOf.ts";

/** The size of a chart's drawing and the room around its marks, in px; the room at the left is that of its labels. */
export const CHART = { width: 360, height: 132, right: 8, top: 8, bottom: 18 } as const;

/** Where days and values of a chart stand in px; `start` and `end` are the days at its edges. */
export type ChartScale = {
  readonly start: Day;
  readonly end: Day;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
};

/** The scale of a chart whose labels take `left` px, with some room before its first point and after its last one. */
export function chartScale({ from, to, bottom, top }: Chart, left: number): ChartScale {
  const pad = Math.max(20, (to - from) * 0.04);
  const [start, end] = [(from - pad) as Day, (to + pad) as Day];
  const { width, height, right } = CHART;
  const floor = height - CHART.bottom;
  // A chart of nothing has no height of its own: it lies on its floor.
  const high = top > bottom ? top - bottom : 1;
  return {
    start,
    end,
    x: (day) => round(left + ((day - start) / (end - start)) * (width - left - right)),
    y: (value) => round(floor - ((value - bottom) / high) * (floor - CHART.top)),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
