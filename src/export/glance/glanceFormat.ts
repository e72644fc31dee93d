import type { SheetFormat } from "#export/sheetFormats.ts";

/** A picture that is seen small, as a preview of a link: 1200 × 630, so few px of drawing that its letters are still read at a quarter of that. */
export const GLANCE: SheetFormat = {
  width: 600,
  height: 315,
  outside: ["1200", "630"],
  margin: 12,
  layout: "beside",
  map: { width: 376, height: 315 },
  hasCode: false,
  least: 7,
  pixels: 2,
};

/** How much larger than usual the letters of its map are. */
export const GLANCE_LETTERS = 1.15;
