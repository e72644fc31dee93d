import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { readAddress, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { VIEW_KEYS } from "#view/params.ts";
import { PARAM_NAMES, readValues } from "#view/readValues.ts";
import { atlas as current } from "../atlas.ts";

/**
 * Addresses that stood in what we published, and what each of them opens: what in it differs from the usual map, which is told whole in
 * the first row, which gains the keys that are new. Lines are added, never changed: an address that was ever valid goes on opening the same.
 */
const [whole, ...rows] = parse(readFileSync(new URL("published.csv", import.meta.url), "utf8"), {
  from_line: 2,
}).map(([address = "", opens = ""]) => ({ address, opens }));
/** Whoever opens a link of a release has fetched that release. */
const atlas = { ...current, release: "2026-11-29" };
const initial = initialView("en");

test.each(rows)("$address opens what it opened when it was published", ({ address, opens }) => {
  const { view, problems } = readAddress(address, atlas, initial);
  expect(problems).toEqual([]);
  expect(writeAddress(view, initial, atlas)).toBe(opens);
});

test("the usual map is what it was", () => {
  const { view } = readAddress(whole?.address ?? "", atlas, initial);
  expect(writeAddress(view, {}, atlas)).toBe(whole?.opens);
});

test("every key of the address is among them, but for the story that a link holds itself", () => {
  const found = new Set(rows.flatMap(({ address }) => [...new URLSearchParams(address).keys()]));
  expect([...PARAM_NAMES].filter((name) => !found.has(name))).toEqual(["own"]);
});

test("what the first row tells whole names every key of a view that has a usual value", () => {
  const { values } = readValues(new URLSearchParams(whole?.opens), atlas);
  const unsaid = VIEW_KEYS.filter((key) => !(key in values));
  expect(unsaid).toEqual([
    "data",
    "since",
    "focus",
    "map",
    "hidden",
    "compare",
    "series",
    "story",
    "step",
  ]);
});
