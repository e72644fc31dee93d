import type { KeyPlan } from "#plain/keyPlan.ts";
import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import type { KeyGroup } from "#scene/key.ts";
import { MODULE } from "./codeOf.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import { SHEET_LETTERS } from "./sheetLetters.ts";
import { textAbove } from "./textAbove.ts";
import { textBeside } from "./textBeside.ts";

/** Where everything of a sheet stands, in px of its drawing. */
export type SheetPlan = {
  readonly texts: readonly TextLine[];
  readonly maps: readonly Box[];
  readonly key: KeyPlan;
  readonly code: Box | null;
};

/** Lays a sheet out: everything in it at its place, whatever the language and the state; numbers as far as there is room. `side` is that of the code, in modules. What finds no room in the smallest letters runs over the rest rather than to lose the sheet. */
export function sheetPlan(
  content: SheetContent,
  key: readonly KeyGroup[],
  side: number,
  format: SheetFormat,
): SheetPlan {
  const lay = format.layout === "above" ? textAbove : textBeside;
  const able = SHEET_LETTERS.filter(({ body }) => body >= format.least);
  for (const letters of able) {
    const shown = letters.short ? shortKey(key) : key;
    const anyway = letters === able.at(-1);
    const plan = lay({ content, key: shown, side: side * MODULE, format, letters, anyway });
    if (plan !== null) return plan;
  }
  throw new Error("the last letters are laid out anyway");
}

const shortKey = (key: readonly KeyGroup[]): readonly KeyGroup[] =>
  key.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, label: row.short })),
  }));
