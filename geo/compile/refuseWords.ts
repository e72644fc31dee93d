import type { Fact } from "./fact.ts";
import type { Problems } from "./problems.ts";

/** Reports rows of a table of words whose id stands for nothing, and ids that have no words. */
export function refuseWords(
  path: string,
  words: readonly Fact[],
  meant: ReadonlySet<string>,
  needed: ReadonlySet<string>,
  problems: Problems,
): void {
  for (const { file, line, cells } of words) {
    const id = cells["id"] ?? "";
    if (!meant.has(id)) problems.add(file, line, `there is nothing called "${id}"`);
  }
  const has = new Set(words.map(({ cells }) => cells["id"] ?? ""));
  for (const id of needed) if (!has.has(id)) problems.add(path, 1, `"${id}" has no words`);
}
