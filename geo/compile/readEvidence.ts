import type { Evidence } from "#atlas/evidence.ts";
import type { Reader } from "./fact.ts";

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
