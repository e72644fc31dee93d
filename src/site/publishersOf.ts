import type { NamedView } from "#atlas/namedView.ts";
import type { RecordsFile } from "#atlas/records.ts";

/** Who published the sources of a named view, each once. */
export function publishersOf(
  { sources }: RecordsFile,
  { sources: ids }: NamedView,
): readonly string[] {
  const record = new Map(sources.map((source) => [source.id, source.publisher]));
  return [...new Set(ids.flatMap((id) => record.get(id) ?? []))];
}
