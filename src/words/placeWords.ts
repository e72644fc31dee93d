import type { Bound } from "#atlas/figures.ts";
import { spoken } from "#words/spoken.ts";

/** The first part of a place's card: the figure, its meaning, its doubt, its competitors. */
export type PlaceWords = {
  readonly meaning: string;
  readonly glance: Readonly<Record<"visa" | "risk", (evidence: string) => string>>;
  readonly noFigure: string;
  /** At Russia, where the sum over all countries stands: whom it counts, and whom not. */
  readonly gone: string;
  readonly notHere: (series: string) => string;
  readonly covidShort: string;
  readonly absent: Readonly<Record<"no-answer" | "not-included" | "none", string>>;
  /** Beside a number that nobody could know on the chosen day. */
  readonly countedLater: (until: string) => string;
  readonly afterTheDay: (until: string, day: string) => string;
  readonly countedBy: string;
  readonly countedFor: string;
  readonly part: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly counted: string;
  readonly notMeant: string;
  readonly doubt: string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly aboutSeries: string;
  readonly more: string;
  readonly rivals: string;
  readonly rivalsWhy: string;
  readonly noRivals: string;
  readonly drawn: string;
  readonly sum: string;
  readonly differs: (what: string) => string;
  readonly differences: Readonly<
    Record<"counter" | "measure" | "time" | "part" | "source", string>
  >;
  readonly moreRivals: (count: number) => string;
};

export const placeWords = spoken("place");
