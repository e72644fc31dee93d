import type { CorrectionKind, CorrectionRecord, Subject } from "#atlas/corrections.ts";

/** The corrections of one kind: the newest release first, then by the name of what they speak of; those of the whole atlas lead. */
export function correctionsIn(
  corrections: readonly CorrectionRecord[],
  kind: CorrectionKind,
  nameOf: (subject: Subject) => string,
): readonly CorrectionRecord[] {
  const nameIn = ({ subjects: [first] }: CorrectionRecord) =>
    first === undefined ? "" : nameOf(first);
  return corrections
    .filter((one) => one.kind === kind)
    .toSorted((a, b) => b.release.localeCompare(a.release) || nameIn(a).localeCompare(nameIn(b)));
}
