import type { Span } from "#atlas/span.ts";
import type { Problems } from "./problems.ts";

/** A span and where it stands. */
export type Placed = {
  readonly key: string;
  readonly span: Span;
  readonly file: string;
  readonly line: number;
};

/** Reports spans of one thing that overlap, and spans that end before they begin. */
export function refuseOverlaps(placed: readonly Placed[], problems: Problems): void {
  const groups = Map.groupBy(placed, ({ key }) => key);
  for (const [key, group] of groups) {
    const sorted = group.toSorted((a, b) => a.span.from - b.span.from);
    for (const [i, { span, file, line }] of sorted.entries()) {
      if (span.until !== null && span.until <= span.from)
        problems.add(file, line, `a span of "${key}" ends before it begins`);
      const next = sorted[i + 1];
      if (next !== undefined && (span.until === null || next.span.from < span.until))
        problems.add(next.file, next.line, `two spans of "${key}" overlap (see line ${line})`);
    }
  }
}
