import { createElement } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { layered } from "./layered.ts";
import { Sheet } from "./Sheet.tsx";
import type { SheetParts } from "./sheetOf.ts";
import { svgFile } from "./svgFile.ts";

/** The sheet as the text of an SVG file, in layers with names. Drawn in the browser only. */
export const svgOf = (
  sheet: SheetParts,
  borders: Borders,
  altText: string,
  finish?: (drawing: Element) => void,
): string =>
  svgFile(createElement(Sheet, { sheet, borders, altText }), (drawing) => {
    layered(
      drawing,
      sheetWords[sheet.content.lang].layers,
      sheet.content.maps.map(({ caption }) => caption),
    );
    finish?.(drawing);
  });
