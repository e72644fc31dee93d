import type { EarlierValues } from "#atlas/figures.ts";
import type { Borders } from "#atlas/openBorders.ts";
import { csvFile } from "#plain/csvFile.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { openDoor } from "#words/openDoor.ts";
import { scaleFor } from "./scaleFor.ts";
import type { SheetAsked } from "./sheetContent.ts";
import { SHEET_FORMATS, type SheetId } from "./sheetFormats.ts";
import { sizedSheet } from "./sizedSheet.ts";

/** What a file is made from. What only some of them need is fetched when they are made. */
export type FileAsked = SheetAsked & {
  readonly sheet: SheetId;
  /** How many px of a picture each of the sheet becomes, and how wide that is printed, in mm; `null` as its format says. */
  readonly pixels: number | null;
  readonly printed: number | null;
  /** Whether the letters of an SVG are drawn as outlines, which look alike without any font, instead of as text. */
  readonly outlines?: boolean;
  readonly loadBorders: (scale: Borders["scale"]) => Promise<Borders>;
  readonly loadEarlier: () => Promise<EarlierValues>;
};

/** A kind of file that a view can be taken away as: `make` throws where this browser cannot make it. */
export type FileFormat = {
  /** As it is known, in any language. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  /** Whether it is a sheet, of which the reader chooses the size, all that the day holds as a table, or the shapes of what is drawn. */
  readonly of: "sheet" | "table" | "shapes";
  readonly make: (asked: FileAsked) => Promise<Blob>;
};

export type FormatId = "png" | "svg" | "pdf" | "xlsx" | "csv" | "json" | "geojson";

/** What draws it is fetched when it is asked for. */
async function drawn(asked: FileAsked, finish?: (drawing: Element) => void): Promise<string> {
  const [{ drawingOf }, borders] = await Promise.all([
    openDoor("picture", import("./drawingOf.ts")),
    asked.loadBorders(scaleFor(asked.view)),
  ]);
  return drawingOf(asked, borders, SHEET_FORMATS[asked.sheet], finish);
}

/** All kinds of files, each once: the dialog offers them, and tests make each. */
export const FORMATS: Readonly<Record<FormatId, FileFormat>> = {
  png: {
    name: "PNG",
    extension: "png",
    type: "image/png",
    of: "sheet",
    make: async (asked) => {
      const [{ pngOf }, svg] = await Promise.all([import("./pngOf.ts"), drawn(asked)]);
      const { dpiOf, ...format } = sizedSheet(SHEET_FORMATS[asked.sheet], asked);
      return pngOf(svg, format, dpiOf);
    },
  },
  svg: {
    name: "SVG",
    extension: "svg",
    type: "image/svg+xml",
    of: "sheet",
    make: async (asked) => {
      const finish = asked.outlines
        ? await (await import("./letters/outlined.ts")).outlined()
        : undefined;
      const text = await drawn(asked, finish);
      return new Blob([text], { type: "image/svg+xml" });
    },
  },
  pdf: {
    name: "PDF",
    extension: "pdf",
    type: "application/pdf",
    of: "sheet",
    make: async (asked) => {
      const { pdfOf } = await import("./letters/pdfOf.ts");
      // Markup is never read from a text: the drawing itself is handed on.
      let drawing: Element | null = null;
      await drawn(asked, (made) => {
        drawing = made.cloneNode(true) as Element;
      });
      if (drawing === null) throw new Error("nothing was drawn");
      const { title, dayWords } = sceneOf(asked.atlas, asked.view);
      return pdfOf(drawing, SHEET_FORMATS[asked.sheet], `${title} · ${dayWords}`, asked.printed);
    },
  },
  xlsx: {
    name: "Excel (XLSX)",
    extension: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    of: "table",
    make: async (asked) => {
      const [{ xlsxOf }, earlier] = await Promise.all([
        openDoor("tableFile", import("./xlsxOf.ts")),
        asked.loadEarlier(),
      ]);
      return xlsxOf(asked, earlier);
    },
  },
  csv: {
    name: "CSV",
    extension: "csv",
    type: "text/csv",
    of: "table",
    make: async (asked) => {
      const [{ viewCsvOf }, earlier] = await Promise.all([
        openDoor("tableFile", import("./viewTableOf.ts")),
        asked.loadEarlier(),
      ]);
      return csvFile(viewCsvOf(asked.atlas, asked.view, earlier));
    },
  },
  json: {
    name: "JSON",
    extension: "json",
    type: "application/json",
    of: "table",
    make: async (asked) => {
      const [{ jsonOf }, earlier] = await Promise.all([
        openDoor("tableFile", import("./jsonOf.ts")),
        asked.loadEarlier(),
      ]);
      return new Blob([jsonOf(asked, earlier)], { type: "application/json" });
    },
  },
  geojson: {
    name: "GeoJSON",
    extension: "geojson",
    type: "application/geo+json",
    of: "shapes",
    make: async (asked) => {
      const [{ geojsonOf }, borders] = await Promise.all([
        import("./geojsonOf.ts"),
        asked.loadBorders(scaleFor(asked.view)),
      ]);
      return new Blob([geojsonOf(asked, borders)], { type: "application/geo+json" });
    },
  },
};
