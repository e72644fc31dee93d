// Words come with the part that says them: nothing is said that was not fetched, and nothing is fetched that is not said.
import { describe, expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import type { Door } from "#words/doors.ts";
import { LANGUAGES } from "#words/languages.ts";

const CODE = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});
const codeOf = (path: string): string => CODE[`../../${path}`] ?? "";

const pathOf = (name: string, from: string): string =>
  name.startsWith("#")
    ? `src/${name.slice(1)}`
    : `${from.slice(0, from.lastIndexOf("/"))}/${name.replace("./", "")}`;

/** The files that a file needs at once, itself included. */
function needed(path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path) || codeOf(path) === "") return seen;
  seen.add(path);
  const code = codeOf(path).replace(/^import type [^;]*;$/gm, "");
  for (const [, name = ""] of code.matchAll(/^(?:import|\}) [^;]*?from "([#.][^"]+)";$/gm))
    needed(pathOf(name, path), seen);
  return seen;
}

const topicsIn = (paths: ReadonlySet<string>): readonly string[] =>
  [...paths].flatMap((path) =>
    [...codeOf(path).matchAll(/= spoken\("(\w+)"\)/g)].map(([, topic = ""]) => topic),
  );

/** Every part that comes later, and the door through which it comes. */
const LATER = Object.keys(CODE).flatMap((key) => {
  const path = key.replace("../../", "");
  if (path.startsWith("src/words/")) return [];
  const calls = codeOf(path).matchAll(/(?:openDoor\("(\w+)", )?\bimport\("([^"]+)"\)/g);
  return [...calls].map(([, door, name = ""]) => ({ path, door, part: pathOf(name, path) }));
});

const first = Object.keys((await LANGUAGES.en.first()).first);
const { behind: english } = await LANGUAGES.en.behind();
const behind = async (door: string | undefined): Promise<readonly string[]> =>
  door === undefined ? [] : Object.keys(await english[door as Door]());
/** What can be said where a file is: in the first picture, or behind whichever of the doors leads to it. */
async function heardAt(path: string): Promise<readonly string[]> {
  const doors = LATER.filter(({ part }) => needed(part).has(path)).map(({ door }) => door);
  const [some = [], ...others] = await Promise.all(doors.map(behind));
  return [...first, ...some.filter((topic) => others.every((other) => other.includes(topic)))];
}

test("the first picture says all that comes with it", () => {
  expect(new Set(topicsIn(needed("src/app/main.tsx")))).toEqual(new Set(first));
});

test.each(LATER)("$part says what comes through its door ($door)", async ({ path, door, part }) => {
  const heard = await heardAt(path);
  const said = new Set(topicsIn(needed(part)).filter((topic) => !heard.includes(topic)));
  expect(new Set(await behind(door))).toEqual(said);
});

test("every door leads somewhere", () => {
  const used = new Set(LATER.map(({ door }) => door));
  expect(Object.keys(english).filter((door) => !used.has(door))).toEqual([]);
});

describe.each(LANGS)("%s", (lang) => {
  test("has the same topics as English, first and behind each door", async () => {
    const own = Object.keys((await LANGUAGES[lang].first()).first);
    expect(own.toSorted()).toEqual(first.toSorted());
    const { behind: others } = await LANGUAGES[lang].behind();
    for (const door of Object.keys(english) as readonly Door[])
      expect(Object.keys(await others[door]())).toEqual([...(await behind(door))]);
  });
});

test("texts of a language stand in its folder, and nowhere else", () => {
  // The three ways to a language, and what is no text of the interface or is wanted in all languages at once.
  const may = /\/(?:languages|learnAll|direction|otherNames|spoken)\.ts$/;
  const mixed = Object.entries(CODE).filter(
    ([path, code]) =>
      /\/src\/words\/[^/]+\.ts$/.test(path) && !may.test(path) && /^ {2}de: /m.test(code),
  );
  expect(mixed.map(([path]) => path)).toEqual([]);
});
