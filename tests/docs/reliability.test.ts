// Every line of docs/reliability.md names the test that holds it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const lines = readFileSync(join(root, "docs/reliability.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| What happens"))
  .filter((line) => !line.startsWith("| ---"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

test("there are as many lines as faults that were asked about", () => {
  expect(lines.length).toBeGreaterThanOrEqual(35);
});

test.each(lines.map((cells) => [cells[1] ?? "", cells[2] ?? "", cells[3] ?? ""] as const))(
  "%s: the reader sees %s",
  (_what, seen, held) => {
    expect(seen).not.toBe("");
    const [, file = "", title = ""] = /^`([^`]+)`: (.+)$/.exec(held) ?? [];
    expect(existsSync(join(root, file)), file).toBe(true);
    expect(readFileSync(join(root, file), "utf8")).toContain(title);
  },
);
