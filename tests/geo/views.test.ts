import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { VIEW_KINDS } from "#atlas/namedView.ts";
import { LANGS } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import type { FactFile } from "#geo/fact.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { readAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { settled } from "#view/permanent.ts";
import { atlas } from "../atlas.ts";
import { files, made, shapes } from "../facts.ts";

const FILE = "views/at-least-650000-stayed.md";
const views = made?.views ?? [];
const problemsOf = (all: readonly FactFile[]) => compile(all, shapes, "test").problems;
const edited = (part: RegExp | string, by: string, path = FILE) =>
  files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(part, by);
    if (text === file.text) throw new Error(`geo/${path} has no ${part}`);
    return { path, text };
  });
const named = (path: string) => {
  const file = files.find((one) => one.path === FILE);
  return [...files, { path, text: file?.text ?? "" }];
};

const ADDRESS = /^address: .*$/m;
const addressed = (address: string) => [ADDRESS, `address: ${address}`] as const;

test.each<readonly [string, readonly [RegExp, string], number, string]>([
  [
    "a day that is none",
    addressed("date=2024-07-32&series=stayers-bell-2024"),
    3,
    "“date=2024-07-32” in the address is not understood",
  ],
  [
    "a place that does not exist",
    addressed("date=2024-07-16&place=ATLANTIS&series=stayers-bell-2024"),
    3,
    "“place=ATLANTIS” in the address is not understood",
  ],
  [
    "a key that does not exist",
    addressed("date=2024-07-16&series=stayers-bell-2024&colour=red"),
    3,
    "“colour=red” in the address is not understood",
  ],
  [
    "what only the reader may say",
    addressed("date=2024-07-16&theme=dark&series=stayers-bell-2024"),
    3,
    "“theme” in the address is not for a view to say",
  ],
  [
    "a step of a story",
    addressed("story=opening"),
    3,
    "“story” in the address is not for a view to say",
  ],
  ["no day", addressed("series=stayers-bell-2024"), 3, "the address names no day"],
  [
    "a day that moves",
    addressed("date=latest&series=stayers-bell-2024"),
    3,
    "the address is written “date=2026-11-29&series=stayers-bell-2024”",
  ],
  [
    "a series that the data decides",
    addressed("date=2024-07-16"),
    3,
    "the address is written “date=2024-07-16&series=stayers-bell-2024”",
  ],
  [
    "what is usual anyway",
    addressed("date=2024-07-16&overlay=none&series=stayers-bell-2024"),
    3,
    "the address is written “date=2024-07-16&series=stayers-bell-2024”",
  ],
  ["no address", [ADDRESS, ""], 1, '"address" is missing'],
  ["no source", [/^sources: .*$/m, "sources: []"], 1, "every fact names its source"],
  [
    "an unknown source",
    [/^sources: .*$/m, "sources: [seed-003, hearsay]"],
    1,
    'there is no source "hearsay"',
  ],
  [
    "an unknown kind",
    [/^kind: .*$/m, "kind: maps"],
    1,
    '"kind": "maps" is none of people, doors, returns, time',
  ],
  [
    "a key that views do not have",
    [/^kind: /m, "picture: yes\nkind: "],
    2,
    'a view has no "picture"',
  ],
  ["a missing language", [/^# ru: [\s\S]*$/m, ""], 6, 'the text in "ru" is missing'],
  ["no title", [/^# (\w\w): .*$/gm, "# $1"], 1, 'the title in "de" is missing'],
  [
    "a title that previews cut",
    [/^# en: .*$/m, `# en: ${"a".repeat(70)}`],
    1,
    'the title in "en" has 70 letters, 62 at most',
  ],
  [
    "two paragraphs",
    [/\n\n# de:/, "\n\nMore.\n\n# de:"],
    1,
    'the text in "en" is more than one paragraph',
  ],
  [
    "an earlier name that another view has",
    [/^kind: /m, "formerly: [kazakhstan-in-2026]\nkind: "],
    1,
    '"formerly": "kazakhstan-in-2026" is the view "kazakhstan-in-2026"',
  ],
  [
    "an earlier name that is no address",
    [/^kind: /m, "formerly: [../data]\nkind: "],
    1,
    '"formerly": "../data" is no name for an address',
  ],
])("a view with %s is refused where it stands", (_name, [part, by], line, reason) => {
  expect(problemsOf(edited(part, by))).toContainEqual({ file: FILE, line, reason });
});

test("a view whose name is no address, or that shows what another shows, is refused", () => {
  const path = "views/At_Least.md";
  const found = problemsOf(named(path));
  expect(found).toContainEqual({
    file: path,
    line: 1,
    reason: '"At_Least" is no name for an address: small letters, digits, “-”',
  });
  expect(found.map(({ reason }) => reason)).toContain('the view shows what "At_Least" shows');
});

test("one name stands for one view, whichever has it now and had it before", () => {
  const by = "formerly: [where-they-stayed]\nkind: ";
  expect(problemsOf(edited(/^kind: /m, by))).toEqual([]);
  const twice = edited(/^kind: /m, by).map((file) =>
    file.path === "views/kazakhstan-in-2026.md"
      ? { ...file, text: file.text.replace(/^kind: /m, by) }
      : file,
  );
  expect(problemsOf(twice).map(({ reason }) => reason)).toEqual([
    expect.stringContaining('"formerly": "where-they-stayed" is the view'),
  ]);
});

test("every kind of question has views, two dozen in all", () => {
  expect(views.length).toBeGreaterThanOrEqual(24);
  for (const kind of VIEW_KINDS)
    expect(views.filter((view) => view.kind === kind).length).toBeGreaterThanOrEqual(4);
});

test.each(views)("$id: its address is read whole, and is written as it stands", ({ address }) => {
  for (const lang of LANGS) {
    const { view, problems } = readAddress(address, atlas, initialView(lang));
    expect(problems).toEqual([]);
    const link = settled(view, atlas);
    expect([...new URLSearchParams(link)].filter(([name]) => !/^(v|lang)$/.test(name))).toEqual([
      ...new URLSearchParams(address),
    ]);
    const again = readAddress(link, atlas, initialView("en"));
    expect(again).toEqual({ view, problems: [] });
    expect(sceneOf(atlas, again.view)).toEqual(sceneOf(atlas, view));
  }
});

test("numbers that stand in a title stand in it in every language", () => {
  const numbersIn = (text: string) =>
    text.match(/\d[\d.,\u00a0 ]*\d|\d/g)?.map((one) => one.replace(/\D/g, "")) ?? [];
  for (const { id, texts } of views)
    for (const part of ["title", "text"] as const) {
      const [en, ...others] = LANGS.map((lang) => numbersIn(texts[lang][part]).toSorted());
      for (const other of others) expect([id, part, other]).toEqual([id, part, en]);
    }
});

test("no name that was ever published is lost", () => {
  const published = readFileSync(new URL("../view/publishedViews.txt", import.meta.url), "utf8");
  const known = new Set(views.flatMap(({ id, formerly }) => [id, ...formerly]));
  const names = published.trim().split("\n");
  expect(names.filter((name) => !known.has(name))).toEqual([]);
  expect(views.map(({ id }) => id).filter((id) => !names.includes(id))).toEqual([]);
});
