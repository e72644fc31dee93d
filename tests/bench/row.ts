import type { Bench } from "./bench.ts";

/** A number's bound, known before anything is measured: the ratio that is allowed beside each yardstick, or the count where it stands for itself. */
export type Promised = {
  readonly unit:
    | "B"
    | "ms"
    | "µs"
    | "MB"
    | "frames"
    | "tasks"
    | "shift"
    | "things"
    | "answers"
    | "points";
  readonly atMost: number | Readonly<Record<string, number>>;
};

/** What was measured: ours, and the same of each yardstick. */
export type Found = {
  readonly ours: number;
  readonly beside?: Readonly<Record<string, number>>;
  readonly note?: string;
};

/** Numbers that are measured together. Those that cannot be measured on this machine are left out. */
export type Row<What extends string = string> = {
  /** For the reader of the document. */
  readonly about: string;
  readonly promised: Readonly<Record<What, Promised>>;
  readonly measure: (bench: Bench) => Promise<Partial<Readonly<Record<What, Found>>>>;
};

/** A row that measures nothing but what it promises. */
export const rowOf = <What extends string>(row: Row<What>): Row<What> => row;

/** One line of a table: a number beside one yardstick, or a count. */
export type Line = {
  readonly what: string;
  readonly unit: Promised["unit"];
  /** `null` where a count stands for itself. */
  readonly beside: string | null;
  readonly atMost: number;
};

/** The lines of a row, in the order in which it promises them. */
export const linesOf = ({ promised }: Row): readonly Line[] =>
  Object.entries(promised).flatMap(([what, { unit, atMost }]): Line[] =>
    typeof atMost === "number"
      ? [{ what, unit, beside: null, atMost }]
      : Object.entries(atMost).map(([beside, most]) => ({ what, unit, beside, atMost: most })),
  );

/** What was found for a line: ours, its yardstick's, and the ratio or count that is held against the bound. */
export type Result = {
  readonly ours: number;
  readonly yardstick: number | null;
  readonly result: number;
  readonly isKept: boolean;
  readonly note: string;
};

/** The result of a line; `null` where it was not measured. */
export function resultOf({ beside, atMost }: Line, found: Found | undefined): Result | null {
  if (found === undefined) return null;
  const { ours, note = "" } = found;
  const yardstick = beside === null ? null : found.beside?.[beside];
  if (yardstick === undefined) return null;
  const result = yardstick === null ? ours : ours / yardstick;
  return { ours, yardstick, result, isKept: result <= atMost, note };
}

/** A number as the tables have it. */
export function printed(value: number, unit: Promised["unit"]): string {
  if (["B", "things", "answers", "points"].includes(unit)) return value.toFixed(0);
  if (unit === "shift") return value.toFixed(3);
  return value.toFixed(value < 10 && !Number.isInteger(value) ? 2 : 1);
}
