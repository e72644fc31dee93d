import type { Day } from "#atlas/day.ts";
import type { Evidence } from "#atlas/evidence.ts";
import type { SourceId } from "#atlas/types.ts";
import type { ReadEdge } from "./readEdge.ts";

/** A rule that closes the door to tourists. */
export type Closure = Evidence & {
  readonly start: ReadEdge;
  readonly end: ReadEdge | null;
  readonly sources: readonly SourceId[];
};

type Phase = "closed" | "maybe" | "lapsed";

/** What the closures of a place make of a day, by whom, and up to when it is confirmed or was announced; `null` where none concerns it. */
export function closureOn(
  closures: readonly Closure[],
  day: Day,
): {
  readonly is: Phase;
  readonly sources: readonly SourceId[];
  readonly confirmed: Day | null;
  readonly announcedTo: Day | null;
} | null {
  const phases = closures.map((one) => ({ one, is: phaseOn(one, day) }));
  for (const is of ["closed", "maybe", "lapsed"] as const) {
    const found = phases.filter((phase) => phase.is === is).map(({ one }) => one);
    if (found.length === 0) continue;
    const days = found.flatMap(({ confirmed }) => confirmed ?? []);
    const announced = found.flatMap(({ announcedTo }) => announcedTo ?? []);
    return {
      is,
      sources: [...new Set(found.flatMap(({ sources }) => sources))],
      // One closure with a known end needs no confirmation; the newest of several counts.
      confirmed: is !== "closed" || days.length < found.length ? null : (Math.max(...days) as Day),
      // One that goes on without an announced end outlasts them.
      announcedTo:
        is === "maybe" || announced.length < found.length ? null : (Math.max(...announced) as Day),
    };
  }
  return null;
}

function phaseOn({ start, end, announcedTo }: Closure, day: Day): Phase | null {
  if (end !== null && day >= end.latest) return null;
  if (day < start.latest) return start.earliest !== null && day >= start.earliest ? "maybe" : null;
  if (announcedTo !== null && day > announcedTo) return "lapsed";
  return end !== null && end.earliest !== null && day >= end.earliest ? "maybe" : "closed";
}
