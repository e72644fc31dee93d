import type { Borders } from "#atlas/openBorders.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { altTextOf } from "./altTextOf.ts";
import { pngOf } from "./pngOf.ts";
import { seenSize } from "./seenSize.ts";
import type { SheetAsked } from "./sheetContent.ts";
import { SHEET_FORMATS, type SheetId } from "./sheetFormats.ts";
import { sheetOf } from "./sheetOf.ts";
import { svgOf } from "./svgOf.ts";

/** What a file is made from. */
export type FileAsked = SheetAsked & { readonly borders: Borders; readonly sheet: SheetId };

/** A kind of file that a view can be taken away as: `make` throws where this browser cannot make it. */
export type FileFormat = {
  readonly extension: string;
  readonly type: string;
  readonly make: (asked: FileAsked) => Promise<Blob>;
};

const drawingOf = (asked: FileAsked): string => {
  const { atlas, view, borders, sheet } = asked;
  const made = sheetOf(asked, borders, SHEET_FORMATS[sheet], seenSize());
  return svgOf(made, borders, altTextOf(atlas, view, sceneOf(atlas, view)));
};

/** All kinds of files; the dialog iterates. */
export const FORMATS: Readonly<Record<"png" | "svg", FileFormat>> = {
  png: {
    extension: "png",
    type: "image/png",
    make: async (asked) => pngOf(drawingOf(asked), SHEET_FORMATS[asked.sheet]),
  },
  svg: {
    extension: "svg",
    type: "image/svg+xml",
    make: async (asked) => new Blob([drawingOf(asked)], { type: "image/svg+xml" }),
  },
};
