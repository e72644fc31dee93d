import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const TOKENS = readFileSync(join(root, "src/app/tokens.css"), "utf8");

const SPACE = /(?:^|[{;])\s*((?:row-|column-)?gap|padding[a-z-]*|margin[a-z-]*):([^;]*);/gm;

/** What the sheets but the one of the tokens declare: property and value, each with its file. */
const declared = (declaration: RegExp) =>
  globSync("src/**/*.css", { cwd: root })
    .filter((path) => !path.endsWith("tokens.css"))
    .flatMap((path) =>
      [...readFileSync(join(root, path), "utf8").matchAll(declaration)].map(
        ([, property = "", value = ""]) => ({ path, property, value: value.trim() }),
      ),
    );

test("a size of letters is one of the scale, never written where it is used", () => {
  const sizes = declared(/\b(font|font-size):([^;]+);/g);
  expect(sizes.length).toBeGreaterThan(100);
  const literal = sizes.filter(
    ({ value }) => !/^(?:inherit|100%|var\(--(?:size|print)-[a-z-]+\))$/.test(value),
  );
  expect(literal).toEqual([]);
});

test("a space that has a name is called by it", () => {
  const named = [...TOKENS.matchAll(/--gap[a-z-]*: (\d+)px;/g)].map(([, px]) => Number(px));
  expect(named).toContain(16);
  const spaces = declared(SPACE);
  expect(spaces.length).toBeGreaterThan(300);
  const literal = spaces.filter(({ value }) =>
    [...value.matchAll(/(?<![\w.-])([\d.]+)(px|rem)\b/g)].some(([, size, unit]) =>
      named.includes(Number(size) * (unit === "rem" ? 16 : 1)),
    ),
  );
  expect(literal).toEqual([]);
});

test("what lies in the room is laid out by the room, not by the window: only what stands outside of it asks for that", () => {
  const OUTSIDE =
    /(?:tokens|PrintPage|KeysDialog|plainEvents|plainFrame|plainFailure|PlainPart|noScript)\.css$/;
  const asking = globSync("src/**/*.css", { cwd: root }).filter((path) =>
    /@media[^{]*\((?:max-|min-)?(?:width|height)|@media[^{]*(?:width|height)\s*[<>]/.test(
      readFileSync(join(root, path), "utf8"),
    ),
  );
  expect(asking.length).toBeGreaterThan(2);
  expect(asking.filter((path) => !OUTSIDE.test(path))).toEqual([]);
});
