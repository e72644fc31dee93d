import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

test("no style sheet has more than 200 lines", () => {
  const lines = globSync("src/**/*.css", { cwd: root }).map((path) => ({
    path,
    lines: readFileSync(join(root, path), "utf8").trimEnd().split("\n").length,
  }));
  expect(lines.filter(({ lines: count }) => count > 1).length).toBeGreaterThan(30);
  expect(lines.filter(({ lines: count }) => count > 200)).toEqual([]);
});
