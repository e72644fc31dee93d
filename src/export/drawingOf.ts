import type { Borders } from "#atlas/openBorders.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { altTextOf } from "./altTextOf.ts";
import { seenSize } from "./seenSize.ts";
import type { SheetAsked } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import { sheetOf } from "./sheetOf.ts";
import { svgOf } from "./svgOf.ts";

/** The sheet of a view as the text of an SVG file, with all the ground that the reader sees. */
export function drawingOf(
  asked: SheetAsked,
  borders: Borders,
  format: SheetFormat,
  finish?: (drawing: Element) => void,
): string {
  const { atlas, view } = asked;
  const made = sheetOf(asked, borders, format, seenSize());
  const { maps, statement, days } = made.content;
  const altText =
    maps.length > 2 ? `${statement} ${days}.` : altTextOf(atlas, view, sceneOf(atlas, view));
  return svgOf(made, borders, altText, finish);
}
