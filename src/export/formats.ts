import type { EarlierValues } from "#atlas/figures.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { csvFile } from "#plain/csvFile.ts";
import { openDoor } from "#words/openDoor.ts";
import { scaleFor } from "./scaleFor.ts";
import type { SheetAsked } from "./sheetContent.ts";
import { SHEET_FORMATS, type SheetId } from "./sheetFormats.ts";

/** What a file is made from. What only some of them need is fetched when they are made. */
export type FileAsked = SheetAsked & {
  readonly sheet: SheetId;
  readonly loadBorders: (scale: Borders["scale"]) => Promise<Borders>;
  readonly loadEarlier: () => Promise<EarlierValues>;
};

/** A kind of file that a view can be taken away as: `make` throws where this browser cannot make it. */
export type FileFormat = {
  readonly extension: string;
  readonly type: string;
  /** Whether it is a sheet, of which the reader chooses the size, or all that the day holds as a table. */
  readonly of: "sheet" | "table";
  readonly make: (asked: FileAsked) => Promise<Blob>;
};

export type FormatId = "png" | "svg" | "csv";

/** What draws it is fetched when it is asked for. */
async function drawn(asked: FileAsked): Promise<string> {
  const [{ drawingOf }, borders] = await Promise.all([
    openDoor("picture", import("./drawingOf.ts")),
    asked.loadBorders(scaleFor(asked.view)),
  ]);
  return drawingOf(asked, borders, SHEET_FORMATS[asked.sheet]);
}

/** All kinds of files, each once: the dialog offers them, and tests make each. */
export const FORMATS: Readonly<Record<FormatId, FileFormat>> = {
  png: {
    extension: "png",
    type: "image/png",
    of: "sheet",
    make: async (asked) => {
      const [{ pngOf }, svg] = await Promise.all([import("./pngOf.ts"), drawn(asked)]);
      return pngOf(svg, SHEET_FORMATS[asked.sheet]);
    },
  },
  svg: {
    extension: "svg",
    type: "image/svg+xml",
    of: "sheet",
    make: async (asked) => new Blob([await drawn(asked)], { type: "image/svg+xml" }),
  },
  csv: {
    extension: "csv",
    type: "text/csv",
    of: "table",
    make: async ({ atlas, view, loadEarlier }) => {
      const [{ viewTableOf }, earlier] = await Promise.all([
        openDoor("tableFile", import("./viewTableOf.ts")),
        loadEarlier(),
      ]);
      return csvFile(viewTableOf(atlas, view, earlier));
    },
  },
};
