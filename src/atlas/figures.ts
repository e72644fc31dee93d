import type { Day } from "#atlas/day.ts";
import type { MeasureId, PlaceId, SourceId } from "#atlas/types.ts";

export type Bound = "exact" | "about" | "at_least" | "at_most" | "range";

/**
 * What a source gives of a day of counting: the day; a month or year, which is counted from its first to its last day;
 * that it was over by a day; or no such day at all, only the day or month of the report.
 */
export type FigureGiven = "day" | "month" | "year" | "by" | "report" | "report-month";

/** The time for which a figure was counted; each day for computing, and beside it what the source gives of it. */
export type FigureTime = {
  readonly periodStart: Day | null;
  readonly startGiven: FigureGiven | null;
  readonly periodEnd: Day | null;
  readonly endGiven: FigureGiven | null;
  readonly asOf: Day | null;
  readonly asOfGiven: FigureGiven | null;
};

/** One published number of people (percent for rates), with the day or period it was counted for. */
export type Figure = FigureTime & {
  readonly id: string;
  readonly place: PlaceId;
  /** A part of the place that is meant alone, as `almaty`; else empty. */
  readonly part: string;
  readonly measure: MeasureId;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly countedBy: string;
  readonly sources: readonly SourceId[];
};

/** The number that a figure had in earlier releases of the data, `release` being the last of them. */
export type EarlierValue = Pick<Figure, "value" | "low" | "high" | "bound"> & {
  readonly release: string;
};

/** Figures whose number is not the one of earlier releases, by their ids; the newest earlier number first. */
export type EarlierValues = ReadonlyMap<string, readonly EarlierValue[]>;

/** What others counted of one place for the same people: the ends of all their numbers. */
export type Rivals = { readonly place: PlaceId; readonly low: number; readonly high: number };

/** Figures of one scale group that may share one scale, and who is missing from it. */
export type Series = {
  readonly id: string;
  readonly scaleGroup: string;
  /** The largest value of all days: the scale is fixed by it. */
  readonly largest: number;
  /** Figures of successive periods follow the timeline; else there is one for each place. */
  readonly periodic: boolean;
  readonly unit: "people" | "percent";
  /** Whether it counts who crossed into its places or out of them; `null`: who is there. */
  readonly direction: "in" | "out" | null;
  /** The series of the same days and places that counts the other direction. */
  readonly pair: string | null;
  /** The days on which it is shown without being asked for, half-open; `null` where it has to be asked for. */
  readonly shown: { readonly from: Day; readonly until: Day | null } | null;
  readonly rivals: readonly Rivals[];
  readonly countedBy: string;
  readonly asOf: Day;
  readonly total: Figure | null;
  readonly figures: readonly Figure[];
  readonly noAnswer: readonly PlaceId[];
  readonly notIncluded: readonly PlaceId[];
  readonly sources: readonly SourceId[];
  /** The sources as they are credited where no card is at hand. */
  readonly credits: readonly Credit[];
};

/** A source in short: `date` is a day, a month, a year, or empty. */
export type Credit = { readonly publisher: string; readonly title: string; readonly date: string };
