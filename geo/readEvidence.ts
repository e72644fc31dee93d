import type { Day } from "#atlas/day.ts";
import type { Reader } from "./fact.ts";

/** Up to which day a source speaks for a state without a known end. */
export type Evidence = {
  /** The last day, included, up to which the state was announced; what followed is not known. */
  readonly announcedTo: Day | null;
  /** The last day up to which a source confirms it. */
  readonly confirmed: Day | null;
};

/** Reads `confirmed` and `announced_to`. A state without an end says how far its evidence reaches; one with an end does not need to. */
export function readEvidence(read: Reader, hasEnd: boolean): Evidence {
  const [confirmed, announcedTo] = [read.dayOrNull("confirmed"), read.dayOrNull("announced_to")];
  if (hasEnd && announcedTo !== null)
    read.wrong('"announced_to" stands for an end that nobody saw: a row has it or "end"');
  if (hasEnd && confirmed !== null) read.wrong('"confirmed" is for states without an end');
  if (!hasEnd && confirmed === null && announcedTo === null)
    read.wrong('without an end, "confirmed" or "announced_to" says how far the evidence reaches');
  if (confirmed !== null && announcedTo !== null && announcedTo < confirmed)
    read.wrong('what is confirmed later than it was announced to has outlived "announced_to"');
  return { announcedTo, confirmed };
}
