import type { SheetFormat } from "./sheetFormats.ts";

/** A side and an area in px that every canvas in use holds. */
const MOST_SIDE = 4096;
const MOST_AREA = 4096 * 4096;

/** How many px of a picture each px of a sheet becomes: as many as wanted, as far as canvases hold them. */
export const pixelsOf = ({
  width,
  height,
  pixels,
}: Pick<SheetFormat, "width" | "height" | "pixels">): number =>
  Math.min(pixels, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_AREA / (width * height)));
