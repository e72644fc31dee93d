// @vitest-environment happy-dom
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import { Ajv } from "ajv";
import { parse } from "csv-parse/sync";
import schema from "geojson-schema/GeoJSON.json" with { type: "json" };
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { openBorders } from "#atlas/openBorders.ts";
import { LANGS, type Lang, OVERLAYS } from "#atlas/types.ts";
import { VIEW_COLUMNS } from "#atlas/viewColumns.ts";
import { FORMATS, type FormatId } from "#export/formats.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";
import { readBorders } from "#geo/readFacts.ts";
import type { ViewState } from "#view/viewState.ts";
import { takeWords } from "#words/takeWords.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");

async function fileOf(kind: FormatId, lang: Lang, change: Partial<ViewState>): Promise<Buffer> {
  const { atlas, view, library } = partsOf({ date: dayOf("2024-09-21"), ...change }, lang);
  const file = await FORMATS[kind].make({
    atlas,
    view,
    library,
    address: "https://ways-out.example.org/#v=1",
    made: dayOf("2026-11-29"),
    sheet: "slide",
    pixels: null,
    printed: null,
    loadBorders: async () => borders,
    loadEarlier: async () => new Map(library?.earlier ?? []),
  });
  return Buffer.from(await file.arrayBuffer());
}

/** The drawing; the document of these tests writes the one entity that XML does not have, browsers write the letter. */
const svgIn = async (lang: Lang, change: Partial<ViewState>): Promise<string> =>
  String(await fileOf("svg", lang, change)).replaceAll("&nbsp;", "\u00a0");

const cases = LANGS.flatMap((lang) =>
  (["none", ...OVERLAYS] as const).map((overlay) => [lang, overlay] as const),
);

test.each(cases)(
  "the drawing in %s of %s is XML, as large as its format, with white margins and a picture within",
  async (lang, overlay) => {
    const svg = await svgIn(lang, { overlay });
    const { pixels, width, height } = new Resvg(svg, {
      fitTo: { mode: "width", value: 400 },
    }).render();
    const { width: wide, height: high } = SHEET_FORMATS.slide;
    expect(width / height).toBeCloseTo(wide / high, 1);
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) colours.add(pixels.readUIntBE(at, 3));
    expect(colours.size).toBeGreaterThan(200);
    expect(pixels.readUIntBE((2 * width + 2) * 4, 3)).toBe(0xffffff);
  },
);

const isGeoJson = new Ajv().compile(schema);

test.each(cases)(
  "the shapes in %s of %s are GeoJSON by its public schema, and every position is a place on the globe",
  async (lang, overlay) => {
    const made = JSON.parse(String(await fileOf("geojson", lang, { overlay })));
    expect(isGeoJson(made), JSON.stringify(isGeoJson.errors?.slice(0, 2))).toBe(true);
    const numbers = JSON.stringify(
      made.features.map((one: { readonly geometry: object }) => one.geometry),
    ).match(/\[-?[\d.e-]+,-?[\d.e-]+\]/g);
    expect(numbers?.length).toBeGreaterThan(1000);
    for (const pair of numbers ?? []) {
      const [lon = 999, lat = 999] = JSON.parse(pair) as number[];
      if (Math.abs(lon) > 180 || Math.abs(lat) > 90) throw new Error(pair);
    }
  },
);

test.each(["dark", "light"] as const)(
  "a reader with a %s page takes away the same drawing as any other",
  async (theme) => {
    const plain = (svg: string) => svg.replaceAll(/_r_\w+_|[pk]r?\w+-/g, "");
    expect(plain(await svgIn("en", { theme }))).toBe(plain(await svgIn("en", {})));
  },
);

test.each(cases)(
  "tables in %s of %s are read back by programs of others: the same places, with numbers as numbers and days as days",
  async (lang, overlay) => {
    const rows = parse(await fileOf("csv", lang, { overlay }), {
      columns: true,
      bom: true,
    }) as Record<string, string>[];
    expect(Object.keys(rows[0] ?? {})).toEqual([...VIEW_COLUMNS]);
    const book = await readXlsxFile(await fileOf("xlsx", lang, { overlay }));
    expect(book.map(({ sheet }) => sheet)).toEqual(Object.values(takeWords[lang].sheets));
    const [head, ...body] = book[0]?.data ?? [];
    expect(head).toEqual([...VIEW_COLUMNS]);
    const cell = (row: readonly unknown[], name: (typeof VIEW_COLUMNS)[number]) =>
      row[VIEW_COLUMNS.indexOf(name)];
    expect(body.map((row) => cell(row, "place"))).toEqual(rows.map(({ place }) => place));
    for (const name of ["name", "visa_words", "risk_words"] as const)
      expect(body.map((row) => cell(row, name) ?? "")).toEqual(rows.map((row) => row[name]));
    const armenia = body.find((row) => cell(row, "place") === "ARM") ?? [];
    expect(cell(armenia, "value")).toBe(110_000);
    expect(cell(armenia, "date")).toEqual(new Date("2024-09-21T00:00:00Z"));
  },
);
