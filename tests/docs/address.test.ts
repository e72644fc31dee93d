import { expect, test } from "vitest";
import { PASSPORTS } from "#atlas/passport.ts";
import { readAddress, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { PARAMS, READER_KEYS, VIEW_KEYS } from "#view/params.ts";
import { permanent, settled } from "#view/permanent.ts";
import { PARAM_NAMES } from "#view/readValues.ts";
import {
  KEYS,
  LAYERS,
  MODES,
  MOTIONS,
  PAGES,
  PAPERS,
  PER_PAGE,
  PROJECTIONS,
  READINGS,
  RENDERERS,
  SHOWN_AS,
  THEMES,
} from "#view/viewState.ts";
import text from "../../docs/address.md?raw";
import { atlas as current } from "../atlas.ts";

/** The facts under the name of the release in which the examples were made. */
const atlas = { ...current, release: "2026-11-29" };
const initial = initialView("en");
/** The cells of each row of the table of keys. */
const rows = text
  .split("\n")
  .filter((line) => /^\| `[a-z]+` \|/.test(line))
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([, key = "", values = "", usual = "", history = ""]) => ({
    name: key.replaceAll("`", ""),
    values,
    usual,
    history,
  }));
const examples = [...text.matchAll(/^\| `#([^`]+)` \|/gm)].map((match) => match[1] ?? "");
const params = VIEW_KEYS.flatMap((key) => PARAMS[key].map((param) => ({ key, ...param })));

test("every key of the address has its row, in the order in which it is written", () => {
  expect(rows.map(({ name }) => name)).toEqual([...PARAM_NAMES]);
});

test.each(params)("the history behaviour of $name is told as it is", ({ name, history }) => {
  expect(rows.find((row) => row.name === name)?.history).toBe(history);
});

test.each<readonly [string, readonly string[]]>([
  ["view", SHOWN_AS],
  ["theme", THEMES],
  ["renderer", RENDERERS],
  ["proj", PROJECTIONS],
  ["hide", LAYERS],
  ["reading", READINGS],
  ["page", PAGES],
  ["paper", PAPERS],
  ["perpage", PER_PAGE.map(String)],
  ["passport", PASSPORTS],
  ["motion", MOTIONS],
  ["keys", KEYS],
  ["mode", MODES],
])("every value of %s is named", (name, values) => {
  const row = rows.find((one) => one.name === name);
  expect(values.filter((value) => !row?.values.includes(`\`${value}\``))).toEqual([]);
});

test("the usual values are those that an address leaves out", () => {
  const told = rows.flatMap(({ name, usual }) => {
    const value = /^`(.+)`$/.exec(usual)?.[1];
    return value === undefined ? [] : [`${name}=${value}`];
  });
  expect(readAddress(told.join("&"), atlas, initialView("ru"))).toEqual({
    view: initialView("ru"),
    problems: [],
  });
});

test("the keys that are the reader's are named as such", () => {
  const told = /^(.*) are the \*\*reader's\*\*/m.exec(text)?.[1] ?? "";
  const names = [...told.matchAll(/`([a-z]+)`/g)].map(([, name]) => name ?? "");
  expect(names.toSorted()).toEqual([...READER_KEYS].toSorted());
});

test("there are examples", () => expect(examples.length).toBeGreaterThan(8));

test.each(examples)("the example %s reads without problems, and is written the same", (address) => {
  const { view, problems } = readAddress(address, atlas, initial);
  expect(problems).toEqual([]);
  const inOrder = (one: string) => one.split("&").toSorted().join("&");
  const written = address.startsWith("v=1")
    ? [
        `v=1&${withoutYounger(writeAddress(view, {}, atlas))}`,
        permanent(view, atlas),
        settled(view, atlas),
      ]
    : [writeAddress(view, initial, atlas)];
  expect(written.map(inOrder)).toContain(inOrder(address));
});

/** The complete form is that of November 2026; what the address has learned since is not in it. */
const withoutYounger = (address: string) =>
  address.replace(
    /&(?:data=[\d-]+|(?:passport|mode|paper|perpage|controls|title|legend|timeline|static|transparent)=\w+)/g,
    "",
  );

test("an address behind ? is the same", () => {
  expect(text).toContain("?overlay=visa&place=GEO");
});
