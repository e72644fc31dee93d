import { expect, test } from "vitest";

/** Who may import whom: the drawing of the house. A folder knows only what its row names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  atlas: [],
  world: ["atlas"],
  view: ["atlas"],
  words: ["atlas"],
  scene: ["atlas", "world", "view", "words"],
  map: ["atlas", "scene", "view", "words", "ui"],
  plain: ["atlas", "world", "scene", "view", "words", "ui"],
  stage: ["atlas", "scene", "view", "words", "ui"],
  timeline: ["atlas", "view", "words", "ui"],
  panels: ["atlas", "world", "scene", "view", "words", "ui", "plain", "export"],
  ui: ["atlas", "words"],
  export: ["atlas", "world", "scene", "view", "words", "plain"],
  app: ["*"],
  geo: ["atlas", "world", "scene"],
};

/** Packages that only some folders may know. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  "maplibre-gl": ["map"],
  react: ["map", "plain", "stage", "timeline", "panels", "ui", "view", "app", "export"],
};

const HOUSE = Object.entries(
  import.meta.glob<string>(["../src/**/*.{ts,tsx}", "../geo/**/*.ts"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
).map(([path, code]) => ({ path: path.replace("../", ""), code }));
const EVERY_PATH = Object.keys(
  import.meta.glob(["../src/**", "../geo/**/*.ts", "../scripts/**", "./**"]),
).map((path) => path.replace(/^\.+\//, ""));

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");

const layerOf = (path: string): string => {
  const [top = "", folder = ""] = path.split("/");
  return top === "src" ? folder : top;
};

/** The folder that `#world/worldOn.ts` names, or the package that `react/jsx-runtime` does. */
const folderIn = (specifier: string): string | undefined => /^#([^/]+)\//.exec(specifier)?.[1];

test.each(HOUSE)("$path imports only what its folder may", ({ path, code }) => {
  const layer = layerOf(path);
  const allowed = [layer, ...(MAY_IMPORT[layer] ?? [])];
  const strange = importsOf(code).filter((specifier) => {
    const folder = folderIn(specifier);
    return folder !== undefined && !allowed.includes(folder) && !allowed.includes("*");
  });
  expect(strange).toEqual([]);
});

test.each(Object.entries(ONLY_IN))("%s is imported only where it may be", (name, folders) => {
  const users = HOUSE.filter(({ code }) =>
    importsOf(code).some((specifier) => specifier === name || specifier.startsWith(`${name}/`)),
  );
  expect(users.filter(({ path }) => !folders.includes(layerOf(path)))).toEqual([]);
});

test("every folder of the house has its row, and every file lies in a folder", () => {
  const layers = new Set(HOUSE.map(({ path }) => layerOf(path)));
  expect([...layers].filter((layer) => MAY_IMPORT[layer] === undefined)).toEqual([]);
});

test("the way to another folder never goes up", () => {
  const climbers = HOUSE.filter(({ code }) => importsOf(code).some((name) => name.includes("..")));
  expect(climbers.map(({ path }) => path)).toEqual([]);
});

test("no file hands on what others export", () => {
  const named = EVERY_PATH.filter((path) => /(^|\/)index\.[mc]?[jt]sx?$/.test(path));
  const handing = HOUSE.filter(({ code }) =>
    /^export\s+(type\s+)?(\*|\{[^}]*\})\s+from/m.test(code),
  );
  expect([...named, ...handing.map(({ path }) => path)]).toEqual([]);
});

test("nothing is called utils, helpers, common, manager or constants", () => {
  const EMPTY = /^(utils?|helpers?|common|managers?|constants?)$/i;
  const wordsOf = (path: string) => path.split(/[^a-zA-Z]|(?<=[a-z])(?=[A-Z])/);
  expect(EVERY_PATH.filter((path) => wordsOf(path).some((word) => EMPTY.test(word)))).toEqual([]);
});
