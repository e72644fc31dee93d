import { expect, test } from "vitest";

const SHEETS = import.meta.glob<string>("../src/**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

test("no style sheet has more than 200 lines", () => {
  const long = Object.entries(SHEETS).filter(([, text]) => text.split("\n").length > 201);
  expect(Object.keys(SHEETS).length).toBeGreaterThan(30);
  expect(long.map(([path]) => path)).toEqual([]);
});
