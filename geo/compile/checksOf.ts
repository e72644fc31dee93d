import { type Day, parseDay } from "#atlas/day.ts";
import type { PlaceId } from "#atlas/types.ts";
import type { FactFile } from "./fact.ts";
import { collectProblems } from "./problems.ts";
import { readTable } from "./readTable.ts";

const rowsOf = (files: readonly FactFile[], path: string) =>
  readTable(files, path, collectProblems()).map(({ cells }) => cells);

/** The days on which the visa table was seen and was not the same as the time before, in order. */
export function snapshotsOf(files: readonly FactFile[]): Day[] {
  return rowsOf(files, "visa-snapshots.csv")
    .filter((cells) => cells["table_unchanged"] !== "yes")
    .flatMap((cells) => parseDay(cells["snapshot_date"] ?? "") ?? [])
    .toSorted((a, b) => a - b);
}

/** By place, the days on which the sources of its rules and cases were published, in order. */
export function checksOf(files: readonly FactFile[]): Map<PlaceId, Day[]> {
  const published = new Map(
    rowsOf(files, "sources.csv").map((cells) => [
      cells["id"] ?? "",
      parseDay(cells["published_on"] ?? ""),
    ]),
  );
  const found = new Map<PlaceId, Set<Day>>();
  for (const path of ["entry-rules.csv", "incidents.csv"])
    for (const cells of rowsOf(files, path)) {
      const place = (cells["place"] ?? "") as PlaceId;
      const days = found.get(place) ?? new Set<Day>();
      for (const source of (cells["sources"] ?? "").split(";")) {
        const day = published.get(source.trim());
        if (day !== undefined) days.add(day);
      }
      if (days.size > 0) found.set(place, days);
    }
  return new Map([...found].map(([place, days]) => [place, [...days].toSorted((a, b) => a - b)]));
}
