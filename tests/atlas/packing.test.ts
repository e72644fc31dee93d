import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { toColumns, toRows } from "#atlas/columns.ts";
import { greatCircle } from "#atlas/greatCircle.ts";
import { packBorders, unpackBorders } from "#atlas/packBorders.ts";
import { packCore, unpackCore } from "#atlas/packCore.ts";
import { packTexts, unpackTexts } from "#atlas/packTexts.ts";
import { LANGS, type LonLat } from "#atlas/types.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("npm run facts");
const { core, texts } = made;
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test("the core that arrives is the core that was made", () => {
  expect(unpackCore(sent(packCore(core)))).toEqual(core);
});

test.each(LANGS)("the texts in %s that arrive are those that were made", (lang) => {
  expect(unpackTexts(core, sent(packTexts(core, texts[lang])))).toEqual(texts[lang]);
});

test.each(["110m", "50m"])("the borders at %s that arrive are those that were made", (scale) => {
  const path = `${import.meta.dirname}/../../geo/borders/${scale}.json`;
  const topology = JSON.parse(readFileSync(path, "utf8"));
  expect(unpackBorders(sent(packBorders(topology)))).toEqual(topology);
});

test("rows of one shape become columns and rows again; others are refused", () => {
  const rows = [
    { id: "GEO", open: true },
    { id: "ARM", open: false },
  ];
  expect(toColumns(rows)).toEqual({ id: ["GEO", "ARM"], open: [true, false] });
  expect(toRows(toColumns(rows))).toEqual(rows);
  expect(toRows(toColumns<{ id: string }>([]))).toEqual([]);
  expect(() => toColumns([{ id: "GEO" }, { id: "ARM", open: true }])).toThrow('"open"');
});

test.each<readonly [string, LonLat, LonLat]>([
  ["from Moscow to Yerevan", [37.62, 55.75], [44.51, 40.18]],
  ["over the antimeridian to Los Angeles", [131.9, 43.12], [241.6, 34.05]],
])("%s a line goes in steps of at most 200 km and never jumps", (_, start, end) => {
  const path = greatCircle(start, end);
  expect([path[0], path.at(-1)]).toEqual([start, end]);
  for (const [i, [lon, lat]] of path.slice(1).entries()) {
    const [before, below] = path[i] ?? [0, 0];
    const east = (lon - before) * Math.cos((lat * Math.PI) / 180);
    expect(Math.hypot(east, lat - below)).toBeLessThan(1.9);
  }
});
