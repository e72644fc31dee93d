/** The letters of a sheet, in px: of the statement, of what explains, of what credits; and whether key and credits are told in short. */
export type SheetLetters = {
  readonly statement: number;
  readonly body: number;
  readonly small: number;
  readonly short: boolean;
  /** How much is said of what is chosen and of what is not meant: `least` is one line and one caveat. */
  readonly told: "all" | "brief" | "least";
};

const letters = (
  statement: number,
  body: number,
  small: number,
  short = false,
  told: SheetLetters["told"] = "all",
): SheetLetters => ({ statement, body, small, short, told });

/** From comfortable to tight: the first that fits is taken. The last is for screens alone: on paper nothing is smaller than 6 points. */
export const SHEET_LETTERS: readonly SheetLetters[] = [
  letters(22, 11, 9),
  letters(20, 10.5, 8.5),
  letters(18, 10, 8),
  letters(16, 9.5, 8),
  letters(16, 9.5, 8, true),
  letters(14, 9, 8, true),
  letters(13, 8.5, 8, true),
  letters(12, 8, 8, true),
  letters(12, 8, 8, true, "brief"),
  letters(12, 8, 8, true, "least"),
  letters(10, 8, 8, true, "least"),
  letters(12, 7.2, 7, true, "least"),
  letters(11, 7, 6.5, true, "least"),
];
