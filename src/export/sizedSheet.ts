import type { SheetFormat } from "./sheetFormats.ts";

/** Of pictures in print. */
const PRINT_DPI = 300;
const MM_PER_INCH = 25.4;
/** Of a drawing, on paper as on a screen. */
const DRAWN_DPI = 96;

/** The resolution of a picture that is as large as its drawing, of which each px became so many. */
export const drawnDpi = (scale: number): number => scale * DRAWN_DPI;

type Asked = { readonly pixels: number | null; readonly printed: number | null };

/** A format with as many px as were asked for: so many for each of its own, or enough for print in a width given in mm; and its resolution, so that it is printed in that width. */
export function sizedSheet(
  format: SheetFormat,
  { pixels, printed }: Asked,
): SheetFormat & { readonly dpiOf: (pixels: number) => number } {
  if (printed === null) return { ...format, pixels: pixels ?? format.pixels, dpiOf: drawnDpi };
  const inches = printed / MM_PER_INCH;
  return {
    ...format,
    pixels: (PRINT_DPI * inches) / format.width,
    // A canvas may hold fewer px than that takes.
    dpiOf: (made) => (made * format.width) / inches,
  };
}
