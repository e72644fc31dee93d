import type { SourceId } from "#atlas/types.ts";

/** Our own errors first, each by its nature; `new` is a newer fact and no error. */
export const CORRECTION_KINDS = [
  "error",
  "missing",
  "precision",
  "wording",
  "rule",
  "new",
] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const SUBJECT_KINDS = ["place", "crossing", "route", "event", "figure"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** What a correction speaks of. */
export type Subject = { readonly kind: SubjectKind; readonly id: string };

/** A thing put right; without a subject it concerns the whole atlas. Its reason in words stands under its id. */
export type CorrectionRecord = {
  readonly id: string;
  /** The release of the data in which it was put right. */
  readonly release: string;
  /** The first release that said so, or lacked it; empty for a newer fact and where no release is kept. */
  readonly since: string;
  readonly kind: CorrectionKind;
  readonly subjects: readonly Subject[];
  /** Where it lies in the published tables; `row` is the key of the row, or empty for a whole table. */
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly sources: readonly SourceId[];
};
