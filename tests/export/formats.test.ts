// @vitest-environment happy-dom
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { FORMATS, type FormatId } from "#export/formats.ts";
import { readBorders } from "#geo/readFacts.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");
const { atlas, view, library } = partsOf({ date: dayOf("2024-09-21"), overlay: "visa" });
const asked = {
  atlas,
  view,
  library,
  address: "https://ways-out.example.org/#v=1",
  made: dayOf("2026-11-29"),
  sheet: "landscape" as const,
  pixels: null,
  printed: null,
  loadBorders: async () => borders,
  loadEarlier: async () => new Map(library?.earlier ?? []),
};
/** How the text of each begins; a PNG only a browser can draw: a journey saves and looks at it. */
const STARTS: Readonly<Partial<Record<FormatId, string>>> = {
  svg: '<?xml version="1.0" encoding="UTF-8"?>\n<svg ',
  csv: "place,name,date,",
};

test.each(Object.entries(FORMATS))("a file of %s is called as its row says", (id, format) => {
  expect(format.extension).toBe(id);
});

test.each(Object.entries(STARTS))("a file of %s is made as its row says", async (id, start) => {
  const { make, type } = FORMATS[id as FormatId];
  const file = await make(asked);
  expect(file.type.split(";")[0]).toBe(type);
  expect((await file.text()).replace("\ufeff", "").slice(0, start.length)).toBe(start);
});

test("no two kinds of files share an ending or a type", () => {
  const rows = Object.values(FORMATS);
  expect(new Set(rows.map(({ extension }) => extension)).size).toBe(rows.length);
  expect(new Set(rows.map(({ type }) => type)).size).toBe(rows.length);
});

test("the table holds every place, its number with its earlier values, and starts so that spreadsheets read any script", async () => {
  const file = await FORMATS.csv.make(asked);
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = parse(await file.text(), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(atlas.places.size);
  expect(rows.find(({ place }) => place === "ARM")).toMatchObject({
    date: "2024-09-21",
    value: "110000",
  });
});
