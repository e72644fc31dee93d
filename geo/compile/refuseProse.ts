import type { Fact } from "./fact.ts";
import type { Problems } from "./problems.ts";
import type { Prose } from "./readProse.ts";

/** Reports rows without their file of prose (where `each` row needs one), files without a row, and prose without a title where rows need one. */
export function refuseProse(
  folder: string,
  facts: readonly Fact[],
  prose: readonly Prose[],
  each: "each" | "some",
  problems: Problems,
): void {
  const written = new Map(prose.map((one) => [one.id, one]));
  const rows = new Set(facts.map(({ cells }) => cells["id"] ?? ""));
  for (const { id, fact } of prose)
    if (!rows.has(id)) problems.add(fact.file, 1, `no table of facts has a row "${id}"`);
  if (each === "some") return;
  for (const { file, line, cells } of facts) {
    const id = cells["id"] ?? "";
    const one = written.get(id);
    if (one === undefined) problems.add(file, line, `${folder}/${id}.md is missing`);
    else if (one.texts.en.title === "")
      problems.add(one.fact.file, one.fact.line, "the title is missing");
  }
}
