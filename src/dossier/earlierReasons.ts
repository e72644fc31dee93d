import type { CorrectionRecord } from "#atlas/corrections.ts";
import type { EarlierKind } from "#atlas/earlier.ts";

/** The tables by which each kind is drawn. */
const TABLES: Readonly<Record<EarlierKind, readonly string[]>> = {
  risk: ["risk-spans", "incidents", "treaties", "asylum-decisions"],
  visa: ["visa-spans", "visa", "visa-overrides", "entry-rules", "visa-checks"],
  crossing: ["crossing-spans", "crossing-status", "passage-rules"],
};

/** Why a class or state was put right in a release: the corrections of this place or crossing, else those of all. */
export function earlierReasons(
  corrections: readonly CorrectionRecord[],
  kind: EarlierKind,
  id: string,
  release: string,
): readonly CorrectionRecord[] {
  const subject = kind === "crossing" ? "crossing" : "place";
  const fitting = corrections.filter(
    (one) =>
      one.release === release &&
      one.kind !== "wording" &&
      (TABLES[kind].includes(one.table) || (kind === "risk" && isRule(one))),
  );
  const own = fitting.filter(({ subjects }) =>
    subjects.some((one) => one.kind === subject && one.id === id),
  );
  return own.length > 0 ? own : fitting.filter(({ subjects }) => subjects.length === 0);
}

/** A new version of the rule lies in no table. */
const isRule = ({ kind, table }: CorrectionRecord): boolean => kind === "rule" && table === "";
