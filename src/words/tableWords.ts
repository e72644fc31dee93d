import type { Bound } from "#atlas/figures.ts";
import type { CrossingState } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

type Unit = "people" | "percent";

/** What the table says about itself. */
export type TableWords = {
  readonly caption: (day: string) => string;
  readonly unit: Readonly<Record<Unit, string>>;
  readonly place: string;
  readonly value: Readonly<Record<Unit, string>>;
  readonly bound: string;
  readonly bounds: Readonly<Record<Bound | "lowest" | "highest", string>>;
  readonly gaps: Readonly<Record<"no-answer" | "not-included" | "none", string>>;
  /** Crossings from Russia, and direct flights. */
  readonly land: string;
  readonly air: string;
  /** What the state of an airport says of direct flights. */
  readonly flights: Readonly<Record<CrossingState, string>>;
  readonly noBorder: string;
  /** Crossings beyond those named, and what holds at them. */
  readonly more: (count: number, states: readonly string[]) => string;
  readonly doorsNot: string;
  /** After a date that lies behind the chosen day. */
  readonly notYet: string;
  readonly find: string;
  readonly nothingFound: string;
  readonly download: string;
  readonly rows: (count: number) => string;
  readonly sorted: (column: string, direction: "ascending" | "descending") => string;
  readonly units: string;
  readonly countedBy: (counter: string) => string;
  readonly sources: string;
};

export const tableWords = spoken("table");
