import type { ViewColumn } from "#atlas/viewColumns.ts";
import { spoken } from "#words/spoken.ts";

/** What is said of the files and texts in which a view is taken away. */
export type TakeWords = {
  /** Heading of all that is saved as a file. */
  readonly files: string;
  /** Heading of the texts for those who write about a view. */
  readonly texts: string;
  /** Whether the letters of a drawing are outlines. */
  readonly outlines: string;
  readonly pixels: string;
  /** More px than a canvas holds were asked for; `size` is "1600 × 900". */
  readonly smaller: (size: string) => string;
  readonly printWidth: string;
  readonly printNote: string;
  /** Which days a picture shows. */
  readonly dayChoice: string;
  readonly dayChoices: Readonly<Record<"shown" | "years" | "around" | "chosen", string>>;
  readonly dayNote: (most: number) => string;
  readonly dayNumber: (number: number) => string;
  readonly oneMore: string;
  readonly leaveOut: (day: string) => string;
  readonly leaveOutShort: string;
  /** What is drawn, as shapes. */
  readonly shapes: string;
  readonly movie: string;
  readonly from: string;
  readonly until: string;
  /** How many days it will have. */
  readonly days: (count: number) => string;
  readonly tooLong: (count: number, most: number) => string;
  readonly saveMovie: string;
  /** Where no video can be made. */
  readonly saveGif: string;
  readonly stop: string;
  readonly stopped: string;
  readonly noMovie: string;
  readonly codeFile: string;
  readonly citationAs: string;
  /** The plain form of a citation. */
  readonly sentence: string;
  readonly altShort: string;
  readonly altLong: string;
  /** Names of the sheets of a workbook. */
  readonly sheets: Readonly<Record<"table" | "columns" | "about", string>>;
  readonly column: string;
  readonly meaning: string;
  /** What each column of the table holds. */
  readonly columns: Readonly<Record<ViewColumn, string>>;
  /** What a file says of itself. */
  readonly about: Readonly<
    Record<"title" | "statement" | "day" | "link" | "release" | "made" | "licence", string>
  >;
  readonly licence: string;
  /** Of the shapes: which lines are schematic, which points are under which licence. */
  readonly shapesNote: string;
};

export const takeWords = spoken("take");
