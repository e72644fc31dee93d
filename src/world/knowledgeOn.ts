import { addDays, type Day } from "#atlas/day.ts";
import { isOldOn } from "#atlas/edge.ts";
import type { Evidence } from "#atlas/evidence.ts";
import { type Span, spanOn } from "#atlas/span.ts";
import type { Atlas, Crossing, CrossingState, PlaceId, VisaClass } from "#atlas/types.ts";

/**
 * How well the state of a day is known, beyond the state itself:
 * - `held`: it has a known end behind the day, or was still confirmed on the day or later;
 * - `announced`: nobody confirmed the day itself, but it was announced up to `to`;
 * - `confirmed`: no end was seen and the last source speaks of an earlier day; `isOld` from half a year on;
 * - `lapsed`: `was` held up to `to`, and no source says what followed;
 * - `begins`, `changes`, `ends`: the day lies between the bounds of a turn, which came after one day, on or before another;
 * - `disputed`: sources contradict each other; `silent`: no source speaks of the day.
 */
export type Knowledge<State> =
  | { readonly kind: "held" }
  | { readonly kind: "announced"; readonly to: Day }
  | { readonly kind: "confirmed"; readonly on: Day; readonly isOld: boolean }
  | { readonly kind: "lapsed"; readonly was: State; readonly to: Day }
  | ({ readonly kind: "begins" } & Bounds)
  | ({ readonly kind: "changes"; readonly before: State; readonly state: State } & Bounds)
  | ({ readonly kind: "ends"; readonly before: State | null } & Bounds)
  | { readonly kind: "disputed" }
  | { readonly kind: "silent" };

type Bounds = { readonly after: Day; readonly by: Day };

type Stated<State> = Span & Evidence & { readonly between: readonly State[] };

/** How well the class of entry is known on the day. */
export function visaKnowledge(atlas: Atlas, place: PlaceId, day: Day): Knowledge<VisaClass> {
  const span = spanOn(atlas.visa.get(place) ?? [], day);
  if (span === undefined || span.class === "no-data") return { kind: "silent" };
  return knowledgeOf(span, span.class, span.class === "unclear", day);
}

/** How well the state of a crossing is known on the day. */
export function passageKnowledge({ spans }: Crossing, day: Day): Knowledge<CrossingState> {
  const span = spanOn(spans, day);
  if (span === undefined) return { kind: "silent" };
  return knowledgeOf(span, span.state, span.state === "unknown", day);
}

function knowledgeOf<State extends string>(
  span: Stated<State>,
  state: State,
  isDoubt: boolean,
  day: Day,
): Knowledge<State> {
  const { between, confirmed, announcedTo, from, until } = span;
  const [before, next] = between;
  if (state === "lapsed")
    return before === undefined
      ? { kind: "silent" }
      : { kind: "lapsed", was: before, to: announcedTo ?? addDays(from, -1) };
  if (isDoubt) {
    if (until === null || (state === "unclear" && before === undefined))
      return { kind: "disputed" };
    const bounds = { after: addDays(from, -1), by: until };
    if (before === undefined) return { kind: "begins", ...bounds };
    return next === undefined
      ? { kind: "ends", before, ...bounds }
      : { kind: "changes", before, state: next, ...bounds };
  }
  if (confirmed !== null && day <= confirmed) return { kind: "held" };
  if (announcedTo !== null && day <= announcedTo) return { kind: "announced", to: announcedTo };
  return confirmed === null
    ? { kind: "held" }
    : { kind: "confirmed", on: confirmed, isOld: isOldOn(confirmed, day) };
}

/** Whether what is known of the day's state is older than half a year. */
export const isOld = (knowledge: Knowledge<string>): boolean =>
  knowledge.kind === "confirmed" && knowledge.isOld;
