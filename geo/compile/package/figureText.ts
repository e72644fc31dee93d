import type { Figure } from "#atlas/figures.ts";
import { dayText } from "./dated.ts";

/** A figure with its days in words. */
export const figureText = ({ periodStart, periodEnd, asOf, ...rest }: Figure) => ({
  ...rest,
  periodStart: dayText(periodStart),
  periodEnd: dayText(periodEnd),
  asOf: dayText(asOf),
});
