import type { Figure } from "#atlas/figures.ts";
import { ticksOf } from "./chartOf.ts";
import { figureTime } from "./figureTime.ts";

/** The size of the drawing of a curve that is to be guessed, and the room round its line, in px: on the left that of "−200,000" in letters for a wall, whose minus must not be cut. */
export const CURVE = {
  width: 340,
  height: 200,
  left: 104,
  right: 22,
  top: 12,
  bottom: 26,
} as const;

/** Where the numbers of a curve stand in px, and what stands at a px: times in order, numbers on a scale that does not end where the truth does. */
export type GuessCurve = {
  /** Of each figure, from the left. */
  readonly xs: readonly number[];
  readonly bottom: number;
  readonly top: number;
  readonly ticks: readonly number[];
  /** By so much a number is set finer or coarser. */
  readonly step: number;
  readonly y: (value: number) => number;
  /** The number at a height, on the scale and in whole steps. */
  readonly valueAt: (y: number) => number;
  /** The figure whose time is nearest. */
  readonly nearest: (x: number) => number;
};

/** The scale reaches so much farther than the largest number. */
const BEYOND = 1.5;
const STEPS = 100;

/** The scale on which the numbers of a curve are guessed. */
export function guessCurve(figures: readonly Figure[]): GuessCurve {
  const values = figures.map(({ value }) => value ?? 0);
  const reach = BEYOND * Math.max(1, ...values.map(Math.abs));
  const ticks = ticksOf(values.some((value) => value < 0) ? -reach : 0, reach);
  const [bottom, top] = [ticks[0] ?? 0, ticks.at(-1) ?? reach];
  const step = stepOf(top - bottom);
  const days = figures.map((figure, i) => figureTime(figure) ?? i);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const width = CURVE.width - CURVE.left - CURVE.right;
  const floor = CURVE.height - CURVE.bottom;
  const xs = days.map((day) =>
    Math.round(CURVE.left + ((day - from) / Math.max(1, to - from)) * width),
  );
  return {
    xs,
    bottom,
    top,
    ticks,
    step,
    y: (value) => round(floor - ((value - bottom) / (top - bottom)) * (floor - CURVE.top)),
    valueAt: (y) => {
      const value = bottom + ((floor - y) / (floor - CURVE.top)) * (top - bottom);
      return Math.min(top, Math.max(bottom, Math.round(value / step) * step));
    },
    nearest: (x) =>
      xs.reduce((best, at, i) => (Math.abs(at - x) < Math.abs((xs[best] ?? 0) - x) ? i : best), 0),
  };
}

/** About a hundredth of the scale: 1, 2 or 5 times a power of ten, never less than 1. */
export function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / STEPS));
  const times = [1, 2, 5, 10].find((one) => one * power >= span / STEPS) ?? 10;
  return Math.max(1, times * power);
}

const round = (value: number): number => Math.round(value * 10) / 10;
