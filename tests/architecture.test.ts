import { expect, test } from "vitest";
import drawing from "../docs/ARCHITECTURE.md?raw";

/** Who may import whom, as the drawing of the house in docs/ARCHITECTURE.md says: a folder knows only what its row names. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [...drawing.matchAll(/^\| `(?:src\/)?(\w+)\/` \|.*\| ([^|]+) \|$/gm)].map(
    ([, layer = "", names = ""]) => [
      layer,
      names === "everything" ? ["*"] : names === "–" ? [] : names.split(", "),
    ],
  ),
);

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

test("the drawing names only folders of the house", () => {
  expect(Object.keys(MAY_IMPORT).length).toBeGreaterThan(10);
  const named = Object.values(MAY_IMPORT)
    .flat()
    .filter((name) => name !== "*");
  expect(named.filter((name) => MAY_IMPORT[name] === undefined)).toEqual([]);
});

/** The files that a file imports more than types of, as paths of the house. */
const filesIn = ({ path, code }: (typeof HOUSE)[number]): readonly string[] =>
  importsOf(code.replace(/^import type [^;]*;$/gm, "")).flatMap((name) => {
    const [, folder, file] = /^#([^/]+)\/(.+)$/.exec(name) ?? [];
    if (folder !== undefined)
      return [folder === "geo" ? `geo/compile/${file}` : `src/${folder}/${file}`];
    if (!name.startsWith("./")) return [];
    return [`${path.slice(0, path.lastIndexOf("/"))}/${name.slice(2)}`];
  });

test("no file reaches itself again through what it imports", () => {
  const ways = new Map(HOUSE.map((file) => [file.path, filesIn(file)]));
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen >= 0) circles.add([...trail.slice(seen), path].join(" → "));
    if (seen >= 0 || done.has(path)) return;
    for (const next of ways.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of ways.keys()) walk(path, []);
  expect([...circles]).toEqual([]);
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
