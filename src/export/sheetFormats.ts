/** A size of sheet. Lengths are px of its drawing, 96 to the inch on paper; `pixels` is how many px of a saved picture each of them becomes. */
export type SheetFormat = {
  readonly width: number;
  readonly height: number;
  /** How large it is outside: on paper, or on a screen. */
  readonly outside: readonly [width: string, height: string];
  readonly margin: number;
  /** Whether the map stands above what is said of it, or beside. */
  readonly layout: "above" | "beside";
  /** The room of the map or of two with a strip between them: the maps alone are more than 60 % of the sheet. */
  readonly map: { readonly width: number; readonly height: number };
  /** Whether it bears a code that a telephone reads. */
  readonly hasCode: boolean;
  /** The smallest letters that can be read on it, in px. */
  readonly least: number;
  readonly pixels: number;
};

export const SHEET_IDS = [
  "portrait",
  "landscape",
  "slide",
  "preview",
  "square",
  "upright",
  "tall",
] as const;
export type SheetId = (typeof SHEET_IDS)[number];

/** As how many px each of a sheet can be saved. */
export const PIXELS: readonly number[] = [1, 2, 3, 4];

/** A4 upright and across, a slide of 1600 × 900, a preview of 1200 × 630, and 1:1, 4:5 and 9:16 for networks. */
export const SHEET_FORMATS: Readonly<Record<SheetId, SheetFormat>> = {
  portrait: {
    width: 794,
    height: 1123,
    outside: ["210mm", "297mm"],
    margin: 24,
    layout: "above",
    map: { width: 746, height: 722 },
    hasCode: true,
    least: 8,
    pixels: 3,
  },
  landscape: {
    width: 1123,
    height: 794,
    outside: ["297mm", "210mm"],
    margin: 24,
    layout: "beside",
    map: { width: 722, height: 746 },
    hasCode: true,
    least: 8,
    pixels: 3,
  },
  slide: {
    width: 1600 / 1.5,
    height: 600,
    outside: ["1600", "900"],
    margin: 18,
    layout: "beside",
    map: { width: 687, height: 564 },
    hasCode: true,
    least: 7,
    pixels: 1.5,
  },
  preview: {
    width: 1000,
    height: 525,
    outside: ["1200", "630"],
    margin: 16,
    layout: "beside",
    map: { width: 646, height: 493 },
    hasCode: false,
    least: 7,
    pixels: 1.2,
  },
  square: {
    width: 900,
    height: 900,
    outside: ["1080", "1080"],
    margin: 16,
    layout: "above",
    map: { width: 868, height: 572 },
    hasCode: false,
    least: 7,
    pixels: 1.2,
  },
  upright: {
    width: 800,
    height: 1000,
    outside: ["1080", "1350"],
    margin: 16,
    layout: "above",
    map: { width: 768, height: 630 },
    hasCode: false,
    least: 7,
    pixels: 1.35,
  },
  tall: {
    width: 720,
    height: 1280,
    outside: ["1080", "1920"],
    margin: 16,
    layout: "above",
    map: { width: 688, height: 810 },
    hasCode: false,
    least: 7,
    pixels: 1.5,
  },
};
