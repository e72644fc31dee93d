import { expect, test } from "vitest";
import { LANGS, type PlaceId } from "#atlas/types.ts";
import { fileNameOf } from "#export/fileNameOf.ts";
import { pixelsOf } from "#export/pixelsOf.ts";
import { type Pixel, seemsDrawn } from "#export/seemsDrawn.ts";
import { severalDays } from "#export/severalDays.ts";
import { SHEET_FORMATS, SHEET_IDS } from "#export/sheetFormats.ts";
import { dayOf } from "../days.ts";
import { partsOf } from "../panels/pages/partsOf.ts";

const white: Pixel = [255, 255, 255, 255];
const margin = Array.from({ length: 40 }, () => white);
const inner: readonly Pixel[] = [
  white,
  [230, 237, 240, 255],
  [0, 109, 119, 255],
  [27, 33, 38, 255],
  [245, 242, 234, 255],
];

test("a picture with a white margin and several colours within is taken as drawn", () => {
  expect(seemsDrawn(margin, inner)).toBe(true);
});

test("slight changes, by which a browser keeps its reader from being known again, do no harm", () => {
  expect(seemsDrawn([...margin, [253, 255, 254, 255]], inner)).toBe(true);
});

test.each<[string, readonly Pixel[], readonly Pixel[]]>([
  ["white all over", margin, margin],
  ["transparent", margin.map((): Pixel => [0, 0, 0, 0]), margin.map((): Pixel => [0, 0, 0, 0])],
  ["noise", margin.map((_, i): Pixel => [(i * 37) % 256, (i * 91) % 256, 128, 255]), inner],
])("a picture that is %s is noticed", (_, edge, within) => {
  expect(seemsDrawn(edge, within)).toBe(false);
});

test.each(SHEET_IDS)("a picture of %s is as large as every canvas holds", (id) => {
  const format = SHEET_FORMATS[id];
  const scale = pixelsOf(format);
  expect(format.width * scale).toBeLessThanOrEqual(4096);
  expect(format.height * scale).toBeLessThanOrEqual(4096);
  expect(pixelsOf({ ...format, pixels: 50 }) * Math.max(format.width, format.height)).toBeCloseTo(
    4096,
  );
});

test("previews and slides have the px that they are called by", () => {
  const px = (id: "slide" | "preview") =>
    [SHEET_FORMATS[id].width, SHEET_FORMATS[id].height].map((one) =>
      Math.round(one * pixelsOf(SHEET_FORMATS[id])),
    );
  expect(px("slide")).toEqual([1600, 900]);
  expect(px("preview")).toEqual([1200, 630]);
});

test("a file is called by its day, its overlay and what is chosen", () => {
  const { atlas, view } = partsOf({
    overlay: "visa",
    date: dayOf("2022-09-21"),
    compare: dayOf("2022-09-30"),
    focus: { kind: "place", id: "GEO" as PlaceId },
  });
  expect(fileNameOf(atlas, view)).toBe("ways-out-2022-09-21-2022-09-30-visa-georgia");
});

test("a file of several days is called by the first, the last and how many they are", () => {
  const { atlas, view } = partsOf({ overlay: "visa" });
  const days = ["2022-02-24", "2022-09-21", "2026-11-29"].map(dayOf);
  expect(fileNameOf(atlas, severalDays(atlas, view, days), days)).toBe(
    "ways-out-2022-02-24-2026-11-29-3-days-visa",
  );
});

test.each(LANGS)("in %s no name of a file holds what a system refuses, or is too long", (lang) => {
  const { atlas, view } = partsOf({}, lang);
  for (const id of atlas.places.keys()) {
    const name = fileNameOf(atlas, { ...view, focus: { kind: "place", id } });
    expect(name).toMatch(/^[\p{L}\p{N}-]{20,60}$/u);
  }
});
