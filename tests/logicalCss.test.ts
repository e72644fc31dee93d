import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import { DIRECTION } from "#words/direction.ts";

const root = join(import.meta.dirname, "..");
const sheets = globSync("src/**/*.css", { cwd: root });
const drawings = globSync("src/**/*.tsx", { cwd: root });
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

/** Properties and values that know left from right. */
const PHYSICAL: readonly RegExp[] = [
  /^(left|right):/,
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius:/,
  /^(text-align|float|clear):\s*(left|right)\b/,
  /^background-position(-x)?:.*\b(left|right)\b/,
  /\bto (left|right)\b/,
];
const FOUR_SIDES =
  /^(margin|padding|inset|scroll-margin|scroll-padding|border-width|border-style|border-color):/;

/** The values of a shorthand; what stands in brackets is one value. */
const valuesOf = (declaration: string): readonly string[] =>
  declaration
    .slice(declaration.indexOf(":") + 1)
    .match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];

/** Whether a declaration treats left and right apart. */
function isOneSided(declaration: string): boolean {
  if (PHYSICAL.some((pattern) => pattern.test(declaration))) return true;
  const values = valuesOf(declaration);
  if (values.length !== 4) return false;
  const [first, second, third, fourth] = values;
  if (declaration.startsWith("border-radius:")) return first !== second || third !== fourth;
  return FOUR_SIDES.test(declaration) && second !== fourth;
}

/** Declarations that treat left and right apart in a rule that no comment explains. */
function unexplained(css: string): readonly string[] {
  return css.split("}").flatMap((rule) => {
    const body = rule.slice(rule.lastIndexOf("{") + 1);
    if (/\/\*[\s\S]+?\*\//.test(body)) return [];
    return body
      .split(";")
      .map((declaration) => declaration.trim().replace(/\s+/g, " "))
      .filter(isOneSided);
  });
}

describe("a language that runs from right to left", () => {
  test("would find its word for the direction of every language in one table", () => {
    expect(Object.keys(DIRECTION).toSorted()).toEqual([...LANGS].toSorted());
  });

  test.each(sheets)("finds no left and right in %s that no comment explains", (path) => {
    expect(unexplained(textOf(path))).toEqual([]);
  });

  test.each([
    ["a { margin-left: 1px }", ["margin-left: 1px"]],
    ["a { color: red; left: 0; }", ["left: 0"]],
    ["@media print { a { padding: 1px 2px 3px 4px } }", ["padding: 1px 2px 3px 4px"]],
    ["a { border-radius: 1px 2px 2px 1px }", ["border-radius: 1px 2px 2px 1px"]],
    ["a { text-align: right }", ["text-align: right"]],
    [
      "a { background: linear-gradient(to right, red, blue) }",
      ["background: linear-gradient(to right, red, blue)"],
    ],
    ["a { /* the map's own px */ left: 0 }", []],
    ["a { padding: 1px 2px 3px 2px; border-radius: 9px 9px 0 0; inset: auto 0 0 }", []],
    ["a { padding: 0 clamp(1rem, 3vw, 2rem) 4rem }", []],
    ["a { margin-inline-start: 1px; grid-template-areas: 'left right' }", []],
  ] as const)("in %s, that is %j", (css, found) => {
    expect(unexplained(css)).toEqual(found);
  });

  test("finds no left and right in styles that are set by code", () => {
    const found = drawings.flatMap((path) =>
      [
        ...textOf(path).matchAll(
          /\b(margin|padding|border)(Left|Right)\b|textAlign: "(left|right)"/g,
        ),
      ].map(([what]) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });
});
