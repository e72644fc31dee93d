import type { Day } from "#atlas/day.ts";

/** Half-open: true from `from` until, but not on, `until`. `null` means that no end is known. */
export type Span = { readonly from: Day; readonly until: Day | null };

/** Whether the span holds on the day. */
export const holdsOn = (span: Span, day: Day): boolean =>
  span.from <= day && (span.until === null || day < span.until);

/** The one span that holds on the day; spans of one thing never overlap. */
export const spanOn = <S extends Span>(spans: readonly S[], day: Day): S | undefined =>
  spans.find((span) => holdsOn(span, day));
