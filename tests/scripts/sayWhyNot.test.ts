import { readFileSync } from "node:fs";
import { createContext, runInContext, runInNewContext } from "node:vm";
import { expect, test } from "vitest";

const CODE = readFileSync(new URL("../../public/sayWhyNot.js", import.meta.url), "utf8");

/** What our script gives to a world that lacks it, beside what the language has now. */
const asGiven = (expression: string): unknown => {
  const world = createContext({});
  runInContext(
    `for (const name of ["findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced"])
       delete Array.prototype[name];
     delete Map.groupBy;
     var window = globalThis;
     window.Map = Map;
     var document = { documentElement: { hasAttribute: () => true }, createElement: () => ({}) };
     var location = { protocol: "https:" };
     var CSS = { supports: () => true };`,
    world,
  );
  runInContext(CODE, world);
  return JSON.parse(String(runInContext(`JSON.stringify(${expression})`, world)));
};

test.each([
  "[3, 1, 2].findLast((one) => one > 1)",
  "[3, 1, 2].findLast((one) => one > 5) ?? null",
  "[3, 1, 2].findLastIndex((one, i) => i < 2)",
  "[3, 1, 2].findLastIndex(() => false)",
  "[3, 1, 2].toSorted()",
  "[3, 1, 2].toSorted((a, b) => b - a)",
  "((list) => [list.toReversed(), list])([3, 1, 2])",
  "((list) => [list.toSpliced(1, 1, 8, 9), list.toSpliced(1), list])([3, 1, 2])",
  '[...Map.groupBy(new Set(["ab", "b", "ac"]), (text, i) => text[0])]',
  "Object.keys([]).concat(Object.keys(Array.prototype))",
])("%s is what it is in a younger browser", (expression) => {
  const here: unknown = runInNewContext(`JSON.stringify(${expression})`);
  expect(asGiven(expression)).toEqual(JSON.parse(String(here)));
});
