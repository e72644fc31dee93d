// @vitest-environment node
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Resvg } from "@resvg/resvg-js";
import decodeQR from "qr/decode.js";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { BorderId } from "#atlas/borders.ts";
import { openBorders } from "#atlas/openBorders.ts";
import { type CrossingId, LANGS, type Lang, type PlaceId, type RouteId } from "#atlas/types.ts";
import { altTextOf } from "#export/altTextOf.ts";
import { Sheet } from "#export/Sheet.tsx";
import { SHEET_FORMATS, SHEET_IDS, type SheetId } from "#export/sheetFormats.ts";
import { sheetOf } from "#export/sheetOf.ts";
import { readBorders } from "#geo/readFacts.ts";
import { lineBox } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { permanent } from "#view/permanent.ts";
import type { ViewState } from "#view/viewState.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const borders = openBorders(readBorders(join(import.meta.dirname, "../../geo"), "110m"), "110m");

/** A name as long as every release has. */
const RELEASE = "2026-11-29";
const place = (id: string) => ({ kind: "place", id: id as PlaceId }) as const;
const STATES: Readonly<Record<string, Partial<ViewState>>> = {
  "the bare view": {},
  "returns before the first count": { overlay: "risk", date: dayOf("2022-09-25") },
  "two overlays and a card": {
    overlay: "risk",
    second: "visa",
    date: dayOf("2022-09-25"),
    focus: place("KAZ"),
  },
  "two days": {
    overlay: "visa",
    date: dayOf("2022-09-30"),
    compare: dayOf("2022-09-20"),
  },
  "a place with its number": { focus: place("ARM"), date: dayOf("2024-09-21") },
  "a place of which no number is known": { focus: place("THA") },
  "a crossing from near": {
    overlay: "visa",
    date: dayOf("2022-09-27"),
    focus: { kind: "crossing", id: "ge-lars" as CrossingId },
    map: { lon: 44, lat: 43, zoom: 5.5 },
  },
  "a border": { focus: { kind: "border", id: "RUS-FIN" as BorderId }, date: dayOf("2023-12-20") },
  "a route": { focus: { kind: "route", id: "georgia-verkhny-lars" as RouteId } },
  "nothing but names": { hidden: ["routes", "destinations", "borders", "crossings"] },
};

/** The facts, opened once in each language. */
const known = { en: partsOf({}, "en"), de: partsOf({}, "de"), ru: partsOf({}, "ru") };

function sheet(change: Partial<ViewState>, id: SheetId, lang: Lang = "en") {
  const { atlas, library } = known[lang];
  const view = { ...initialView(lang), ...change };
  const released = { ...atlas, release: RELEASE };
  const address = `https://ways-out.example.org/#${permanent(view, released)}`;
  const asked = { atlas, view, library, address, made: dayOf("2026-11-29") };
  const made = sheetOf(asked, borders, SHEET_FORMATS[id], { width: 1000, height: 700 });
  const altText = altTextOf(atlas, view, sceneOf(atlas, view));
  const draw = () => <Sheet sheet={made} borders={borders} altText={altText} />;
  return { ...made, address, svg: () => renderToStaticMarkup(draw()), draw };
}

const DEJAVU = "/usr/share/fonts/truetype/dejavu";
/** The drawing as another program makes it, with the widest font that systems have, where it is there. */
const drawn = (svg: string, width: number) =>
  new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      loadSystemFonts: !existsSync(DEJAVU),
      fontFiles: existsSync(DEJAVU)
        ? [`${DEJAVU}/DejaVuSans.ttf`, `${DEJAVU}/DejaVuSans-Bold.ttf`]
        : [],
      defaultFontFamily: "DejaVu Sans",
      sansSerifFamily: "DejaVu Sans",
    },
  });

/** The height of a line that is measured, in px. */
const ROW = 40;

const isOver = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.01 &&
  b.left < a.right - 0.01 &&
  a.top < b.bottom - 0.01 &&
  b.top < a.bottom - 0.01;

const cases = SHEET_IDS.flatMap((id) =>
  LANGS.flatMap((lang) => Object.keys(STATES).map((name) => [id, lang, name] as const)),
);

test.each(cases)(
  "%s, %s, %s: nothing lies on anything else or off the sheet, and the map has three fifths of it",
  (id, lang, name) => {
    const { plan, format } = sheet(STATES[name] ?? {}, id, lang);
    const boxes: readonly (readonly [string, Box])[] = [
      ...plan.maps.map((box) => ["a map", box] as const),
      ...plan.key.samples.map(({ key, box }) => [key, box] as const),
      ...[...plan.key.texts, ...plan.texts].map((line) => [line.text, lineBox(line)] as const),
      ...(plan.code === null ? [] : [["the code", plan.code] as const]),
    ];
    const { margin, width, height } = format;
    const off = boxes.filter(
      ([, { left, top, right, bottom }]) =>
        left < margin - 1 ||
        top < margin - 1 ||
        right > width - margin + 1 ||
        bottom > height - margin + 1,
    );
    expect(off).toEqual([]);
    const over = boxes.flatMap(([what, box], i) =>
      boxes.slice(i + 1).flatMap(([other, its]) => (isOver(box, its) ? [[what, other]] : [])),
    );
    expect(over).toEqual([]);
    const area = plan.maps.reduce(
      (sum, box) => sum + (box.right - box.left) * (box.bottom - box.top),
      0,
    );
    // Also where a strip of white lies between two.
    expect(area / (width * height)).toBeGreaterThan(0.6);
    expect(plan.maps.length).toBe(name === "two days" ? 2 : 1);
  },
);

describe("as another program draws it", () => {
  test.each([
    ["portrait", "de", "two overlays and a card"],
    ["preview", "ru", "a place with its number"],
  ] as const)("each line of %s in %s stays in its box: %s", (id, lang, name) => {
    const { plan } = sheet(STATES[name] ?? {}, id, lang);
    const lines = [...plan.texts, ...plan.key.texts];
    const rows = lines.map(
      ({ text, size, bold }, i) =>
        `<text x="0" y="${ROW * i + ROW / 2}" font-size="${size}" font-weight="${bold ? 700 : 400}">${text.replaceAll("&", "&amp;")}</text>`,
    );
    const { pixels, width } = drawn(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="${ROW * lines.length}" font-family="sans-serif">${rows.join("")}</svg>`,
      900,
    ).render();
    const inkTo = (row: number): number => {
      for (let x = width - 1; x > 0; x--)
        for (let y = row * ROW; y < (row + 1) * ROW; y++)
          if ((pixels[(y * width + x) * 4 + 3] ?? 0) > 60) return x;
      return 0;
    };
    const wide = lines.filter((line, row) => {
      const { left, right } = lineBox(line);
      return inkTo(row) > right - left + 1;
    });
    expect(inkTo(0)).toBeGreaterThan(50);
    expect(wide).toEqual([]);
  });

  test.each(["portrait", "landscape", "slide"] as const)(
    "the code of %s can be read from a scan at 100 dpi, and says the permanent address",
    (id) => {
      const { svg, plan, format, address } = sheet(STATES["two overlays and a card"] ?? {}, id);
      // An A4 sheet is 297 mm long; a slide is looked at as it is.
      const width = id === "slide" ? 1600 : Math.round((format.width / 96) * 100);
      const picture = drawn(svg(), width).render();
      // Each reading of them makes a copy.
      const { pixels, width: wide } = picture;
      const scale = width / format.width;
      const { left = 0, top = 0, right = 0 } = plan.code ?? {};
      const side = Math.round((right - left) * scale);
      const data = new Uint8Array(side * side * 3);
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          const at = ((Math.round(top * scale) + y) * wide + Math.round(left * scale) + x) * 4;
          data.set(pixels.subarray(at, at + 3), (y * side + x) * 3);
        }
      expect(decodeQR({ width: side, height: side, data })).toBe(address);
    },
  );
});

test("the drawing needs nothing around it: no style, no script, no foreign object, no address but its name space", () => {
  const svg = sheet(STATES["two overlays and a card"] ?? {}, "portrait").svg();
  expect(svg).not.toMatch(/var\(|style=|<style|<script|href|foreignObject|class="hit"/);
  expect(svg.match(/https?:\/\/(?!www\.w3\.org|ways-out\.example)/g)).toBeNull();
});

test("no id stands twice in two sheets on one page, and each pattern that is used is there", () => {
  const { draw } = sheet(STATES["two days"] ?? {}, "portrait");
  const html = renderToStaticMarkup(
    <>
      {draw()}
      {draw()}
    </>,
  );
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/url\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

/** Everything that stands on a sheet, in one text. */
const saidOn = ({ plan }: ReturnType<typeof sheet>): string =>
  [...plan.texts, ...plan.key.texts].map(({ text }) => text).join(" ");

test("a sheet of a place says its number with its bound, who counted it, for when, and what it does not mean", () => {
  const text = saidOn(sheet(STATES["a place with its number"] ?? {}, "landscape"));
  expect(text).toMatch(/Armenia: about\s110,000/);
  expect(text).toContain("Counted by: The Bell");
  expect(text).toContain("reported on 16 July 2024");
  expect(text).toContain("What it does not mean:");
});

test("a sheet of two days has a map of each, the earlier one first, and names both", () => {
  const { content } = sheet(STATES["two days"] ?? {}, "portrait");
  expect(content.maps.map(({ caption }) => caption)).toEqual([
    "20 September 2022",
    "30 September 2022",
  ]);
  expect(content.statement).toBe(
    "Entry with a Russian passport on 20 September 2022 and on 30 September 2022.",
  );
});

test("the key names only what lies in the picture", () => {
  const lars = { lon: 44.63, lat: 42.74, zoom: 8 };
  const near = sheet({ ...STATES["a crossing from near"], map: lars }, "landscape");
  const classes = near.plan.key.samples.flatMap(({ key, sample }) =>
    sample.kind === "class" ? [key] : [],
  );
  expect(classes).toContain("visa-free");
  expect(classes).not.toContain("internal-passport");
  expect(near.plan.key.samples.some(({ sample }) => sample.kind === "crossing")).toBe(true);
  const bare = sheet(STATES["nothing but names"] ?? {}, "landscape");
  expect(bare.plan.key.samples).toEqual([]);
});

test("the address on the sheet is the permanent one, whole", () => {
  const { address, plan } = sheet({ overlay: "visa", theme: "dark" }, "portrait");
  const text = plan.texts.map((line) => line.text).join("");
  expect(text).toContain(address);
  expect(address).not.toContain("theme");
});
