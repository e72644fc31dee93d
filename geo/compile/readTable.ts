import { parse } from "csv-parse/sync";
import type { Fact, FactFile } from "./fact.ts";
import type { Problems } from "./problems.ts";

type Record_ = {
  readonly info: { readonly lines: number };
  readonly record: Record<string, string>;
};

/** What was read before: several compilers read one table, and tests compile the same files again and again. */
const READ = new WeakMap<FactFile, readonly Fact[]>();

/** The rows of an RFC 4180 table with a header; an absent table has no rows. */
export function readTable(
  files: readonly FactFile[],
  path: string,
  problems: Problems,
): readonly Fact[] {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    problems.add(path, 1, "the table is missing");
    return [];
  }
  try {
    const facts = READ.get(file) ?? rowsOf(file);
    READ.set(file, facts);
    return facts;
  } catch (error) {
    const line = Number(/line (\d+)/.exec(String(error))?.[1] ?? 1);
    problems.add(path, line, error instanceof Error ? error.message : String(error));
    return [];
  }
}

const rowsOf = ({ path, text }: FactFile): readonly Fact[] =>
  (parse(text, { columns: true, info: true, bom: true }) as unknown as Record_[]).map(
    ({ info, record }) => ({ file: path, line: info.lines, cells: record }),
  );

/** Reports every id that stands twice. */
export function refuseTwins(facts: readonly Fact[], problems: Problems, column = "id"): void {
  const seen = new Set<string>();
  for (const { file, line, cells } of facts) {
    const id = cells[column] ?? "";
    if (seen.has(id)) problems.add(file, line, `the id "${id}" stands twice`);
    seen.add(id);
  }
}
