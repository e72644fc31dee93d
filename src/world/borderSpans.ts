import type { Border } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Span } from "#atlas/span.ts";
import type { Atlas } from "#atlas/types.ts";
import { type BorderDay, borderOn, crossingsOf, sameBorder } from "#world/bordersOn.ts";

/** A time in which neither the border nor the number of its crossings in each state changed. */
export type BorderSpan = Span & Pick<BorderDay, "state" | "counts" | "less">;

/** The border from the atlas's first day to its last, earliest first; the last span has no end. */
export function borderSpans(atlas: Atlas, border: Border): BorderSpan[] {
  const turns = crossingsOf(atlas, border).flatMap(({ spans }) =>
    spans.flatMap(({ from, until }) => [from, until ?? from]),
  );
  const days = [atlas.first, ...turns]
    .filter((day) => day >= atlas.first && day <= atlas.last)
    .toSorted((a, b) => a - b);
  const spans: BorderSpan[] = [];
  for (const from of new Set(days)) {
    const { state, counts, less } = borderOn(atlas, border, from);
    const before = spans.at(-1);
    if (before !== undefined && sameBorder(before, { state, counts })) continue;
    if (before !== undefined) spans[spans.length - 1] = { ...before, until: from };
    spans.push({ from, until: null, state, counts, less });
  }
  return spans;
}

/** The days on which the border changed, without the atlas's first. */
export const borderTurns = (atlas: Atlas, border: Border): Day[] =>
  borderSpans(atlas, border)
    .slice(1)
    .map(({ from }) => from);
