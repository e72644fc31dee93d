import { addMonths, printDay } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import { deriveShares } from "./deriveShares.ts";
import type { Reader } from "./fact.ts";

/** Sums over groups of places: they stand in no series by place. */
const GROUPS: ReadonlySet<string> = new Set(["WLD", "EUU", "XEA"]);

const PERIODS = ["year", "month"] as const;

/**
 * The figures of one series: those named one by one in `figures`; or all of a `measure` from one `from_source`;
 * or, with `derived: share`, the share of `measure` in itself plus `against`, calculated here.
 * `period` keeps whole years or whole months, `parts` admits figures of a named part of a place.
 */
export function seriesFigures(read: Reader, figures: readonly Figure[]): readonly Figure[] {
  const named = read.list("figures");
  if (named.length > 0)
    return named.flatMap((id) => {
      const figure = figures.find((candidate) => candidate.id === id);
      if (figure === undefined) read.wrong(`there is no figure "${id}"`);
      return figure ?? [];
    });
  const source = read.required("from_source");
  const parts = ["", ...read.list("parts")];
  const period = read.text("period") === "" ? null : read.oneOf("period", PERIODS);
  const ofMeasure = (measure: string) =>
    figures.filter(
      (figure) =>
        figure.measure === measure &&
        parts.includes(figure.part) &&
        !GROUPS.has(figure.place) &&
        figure.sources.some((id) => id === source) &&
        (period === null || covers(figure, period)),
    );
  const found = ofMeasure(read.required("measure"));
  return read.text("derived") === ""
    ? found
    : deriveShares(read, found, ofMeasure(read.required("against")));
}

/** Whether the figure counts exactly one calendar year or month. */
function covers({ periodStart, periodEnd }: Figure, period: (typeof PERIODS)[number]): boolean {
  if (periodStart === null || periodEnd === null) return false;
  const starts = period === "year" ? "-01-01" : "-01";
  const months = period === "year" ? 12 : 1;
  return printDay(periodStart).endsWith(starts) && addMonths(periodStart, months) === periodEnd + 1;
}
