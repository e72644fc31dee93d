import { expect, test } from "vitest";
import { nearTests } from "../../scripts/nearTests.mjs";

const FILES = [
  "tests/app/all.test.tsx",
  "tests/plain/csvFile.test.ts",
  "tests/plain/table.test.tsx",
  "tests/scene/rows.test.ts",
  "tests/words/fold.test.ts",
];
const TIMES = new Map([
  ["tests/app/all.test.tsx", 40],
  ["tests/plain/csvFile.test.ts", 20],
  ["tests/plain/table.test.tsx", 30],
  ["tests/scene/rows.test.ts", 8],
]);

test("where there is time enough all are run", () => {
  expect(nearTests(FILES, ["src/plain/csvFile.ts"], TIMES, 500).later).toEqual([]);
});

test("what is named after a changed file is run however long it takes", () => {
  const { now, later } = nearTests(FILES, ["src/plain/csvFile.ts"], TIMES, 1);
  expect(now).toEqual(["tests/plain/csvFile.test.ts"]);
  expect(later).toHaveLength(4);
});

test("then those of its folder, then the quickest others, as long as the time lasts; the rest are named", () => {
  const { now, later } = nearTests(FILES, ["src/plain/csvFile.ts"], TIMES, 62);
  expect(now).toEqual([
    "tests/plain/csvFile.test.ts",
    "tests/plain/table.test.tsx",
    "tests/words/fold.test.ts",
    "tests/scene/rows.test.ts",
  ]);
  expect(later).toEqual(["tests/app/all.test.tsx"]);
});

test("a changed test is run itself", () => {
  expect(nearTests(FILES, ["tests/app/all.test.tsx"], TIMES, 0).now).toEqual([
    "tests/app/all.test.tsx",
  ]);
});
