import { decode, encode } from "fast-png";
import { expect, test } from "vitest";
import { pixelsOf } from "#export/pixelsOf.ts";
import { SHEET_FORMATS } from "#export/sheetFormats.ts";
import { sizedSheet } from "#export/sizedSheet.ts";
import { withDpi } from "#export/withDpi.ts";

const picture = () =>
  new Uint8Array(
    encode({
      width: 2,
      height: 1,
      channels: 4,
      data: new Uint8Array([1, 2, 3, 255, 5, 6, 7, 255]),
    }),
  );

test("a PNG says its resolution, is otherwise as it was, and says it once", () => {
  const made = decode(withDpi(withDpi(picture(), 96), 300), { checkCrc: true });
  // Pixels in a metre.
  expect(made.resolution).toEqual({ x: 11_811, y: 11_811, unit: 1 });
  expect([...made.data]).toEqual([1, 2, 3, 255, 5, 6, 7, 255]);
});

test("a picture for print is as wide as was asked for, at 300 dots to the inch", () => {
  const sized = sizedSheet(SHEET_FORMATS.square, { pixels: 2, printed: 90 });
  expect(Math.round(sized.width * sized.pixels)).toBe(1063);
  expect(sized.dpiOf(sized.pixels)).toBeCloseTo(300);
});

test("where a canvas holds less, the width in print stays", () => {
  const sized = sizedSheet(SHEET_FORMATS.landscape, { pixels: null, printed: 420 });
  const made = pixelsOf(sized);
  expect(made).toBeLessThan(sized.pixels);
  expect((sized.width * made) / sized.dpiOf(made)).toBeCloseTo(420 / 25.4);
});

test("without a width in print a picture is as large as its drawing", () => {
  expect(sizedSheet(SHEET_FORMATS.portrait, { pixels: 4, printed: null })).toMatchObject({
    pixels: 4,
  });
  expect(sizedSheet(SHEET_FORMATS.portrait, { pixels: null, printed: null }).dpiOf(3)).toBe(288);
});
