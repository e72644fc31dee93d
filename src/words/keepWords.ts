import type { WhyNot } from "#keep/WhyNot.ts";
import { spoken } from "#words/spoken.ts";

/** What stands where a reader keeps the map on the device. Sizes are in millions of bytes, dates of data in full, both printed. */
export type KeepWords = {
  readonly lead: string;
  readonly looking: string;
  /** What would be kept. */
  readonly what: (size: string, last: string) => string;
  /** For readers at risk. */
  readonly warning: string;
  /** What browsers do with it. */
  readonly limits: string;
  readonly keep: (size: string) => string;
  readonly fetching: string;
  readonly come: (come: string, size: string) => string;
  readonly cancel: string;
  readonly isKept: string;
  readonly facts: {
    readonly edition: string;
    readonly last: string;
    readonly size: string;
    readonly since: string;
  };
  readonly size: (size: string) => string;
  readonly install: string;
  readonly newer: (last: string) => string;
  readonly use: (size: string) => string;
  readonly same: string;
  readonly lookAgain: string;
  readonly remove: string;
  readonly removeNote: string;
  readonly removing: string;
  readonly done: Readonly<Record<"kept" | "cancelled" | "removed", string>>;
  readonly why: Readonly<Record<WhyNot, string>>;
};

export const keepWords = spoken("keep");
