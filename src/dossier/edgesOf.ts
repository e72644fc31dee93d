import { addDays, type Day } from "#atlas/day.ts";
import type { VisaClass, VisaSpan } from "#atlas/types.ts";

/** When a state began or ended: on a day, between two, or not known. */
export type Edge =
  | { readonly kind: "on"; readonly day: Day }
  | { readonly kind: "between"; readonly after: Day; readonly by: Day }
  | { readonly kind: "open" };

/** A stretch of time in one class, whatever else changed in it. */
export type VisaRun = {
  readonly class: VisaClass;
  readonly between: readonly VisaClass[];
  readonly covid: boolean;
  readonly from: Day;
  readonly until: Day | null;
  readonly spans: readonly VisaSpan[];
};

/** The spans of a place, those of one class that follow each other put together; a closure because of Covid counts as a state of its own only where asked for. */
export function visaRuns(spans: readonly VisaSpan[], covid: "apart" | "together"): VisaRun[] {
  const same = (run: VisaRun, span: VisaSpan): boolean =>
    run.class === span.class &&
    (covid === "together" || run.covid === span.covid) &&
    String(run.between) === String(span.between);
  const runs: VisaRun[] = [];
  for (const span of spans) {
    const before = runs.at(-1);
    if (before !== undefined && same(before, span))
      runs[runs.length - 1] = {
        ...before,
        until: span.until,
        spans: [...before.spans, span],
      };
    else
      runs.push({
        class: span.class,
        between: span.between,
        covid: span.covid,
        from: span.from,
        until: span.until,
        spans: [span],
      });
  }
  return runs;
}

const isDoubt = (run: VisaRun | undefined): run is VisaRun =>
  run?.class === "unclear" && run.between.length > 0;

/** When the run at `index` began and ended: beside an unclear stretch only two bounds are known. */
export function edgesOf(
  runs: readonly VisaRun[],
  index: number,
): { readonly since: Edge; readonly until: Edge } {
  const [before, run, after] = [runs[index - 1], runs[index], runs[index + 1]];
  if (run === undefined) return { since: { kind: "open" }, until: { kind: "open" } };
  const since: Edge =
    before === undefined
      ? { kind: "open" }
      : isDoubt(before)
        ? { kind: "between", after: addDays(before.from, -1), by: run.from }
        : { kind: "on", day: run.from };
  const until: Edge =
    run.until === null
      ? { kind: "open" }
      : isDoubt(after) && after.until !== null
        ? { kind: "between", after: addDays(after.from, -1), by: after.until }
        : { kind: "on", day: run.until };
  return { since, until };
}
