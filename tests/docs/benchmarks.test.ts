// docs/benchmarks.md has a table for every row of the bench, with every line and bound of it, and says of each line what follows from its
// numbers. `npm run bench -- --write` writes it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linesOf } from "../bench/row.ts";
import { ROWS } from "../bench/rows.ts";

const text = readFileSync(join(import.meta.dirname, "../../docs/benchmarks.md"), "utf8");
const sections = new Map(
  text.split(/^## /m).flatMap((part) => {
    const [name, ...rest] = part.split("\n");
    return rest.length > 0 && name !== undefined && !part.startsWith("# ")
      ? [[name.trim(), rest.join("\n")] as const]
      : [];
  }),
);

const tableOf = (name: string) =>
  (sections.get(name) ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (What|---) /.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, what = "", beside = "", , , ratio = "", atMost = "", mark = ""]) => {
      return { what, beside, ratio, atMost: Number(atMost), mark };
    });

test("it has a table for every row of the bench, and for none that is gone", () => {
  expect([...sections.keys()]).toEqual(Object.keys(ROWS));
});

test.each(Object.entries(ROWS))("%s: every line with its yardstick and its bound", (name, row) => {
  expect(sections.get(name)).toContain(row.about);
  const written = tableOf(name);
  const lines = linesOf(row);
  expect(written.map(({ beside, atMost }) => ({ beside, atMost }))).toEqual(
    lines.map(({ beside, atMost }) => ({ beside: beside ?? "", atMost })),
  );
  // What was found may stand behind it in brackets.
  for (const [i, { what }] of lines.entries())
    expect(`${written[i]?.what} (`).toContain(`${what} (`);
});

test.each(Object.keys(ROWS))("%s: what is measured says where, when and by what", (name) => {
  const isMeasured = tableOf(name).some(({ mark }) => mark !== "–");
  if (isMeasured)
    expect(sections.get(name)).toMatch(
      /^\d{4}-\d\d-\d\d, commit [0-9a-f]{7,}, `npm run bench.*--write`; .+, \d+ cores, \d+ GiB; Chromium [\d.]+, Node [\d.]+\.$/m,
    );
  for (const { ratio, atMost, mark } of tableOf(name)) {
    expect(["✓", "✗", "–"]).toContain(mark);
    if (ratio === "") continue;
    // As it is printed it may have been rounded onto its bound.
    const times = Number.parseFloat(ratio);
    if (times !== atMost) expect(mark).toBe(times < atMost ? "✓" : "✗");
  }
});
