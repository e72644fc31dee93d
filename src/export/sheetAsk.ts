import type { KeyGroup } from "#scene/key.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import type { SheetLetters } from "./sheetLetters.ts";

/** What is to be laid out; `side` is that of the code, in px. */
export type SheetAsk = {
  readonly content: SheetContent;
  readonly key: readonly KeyGroup[];
  readonly side: number;
  readonly format: SheetFormat;
  readonly letters: SheetLetters;
  /** Whether it is laid out even where it does not fit. */
  readonly anyway: boolean;
};

/** Between two parts of a sheet, in px. */
export const GAP = 10;

const CLASSES: ReadonlySet<KeyGroup["key"]> = new Set(["overlay", "second"]);

/** Whether a group of the key explains colours or patterns: it has the longest words. */
export const isOfClasses = ({ key }: KeyGroup): boolean => CLASSES.has(key);
