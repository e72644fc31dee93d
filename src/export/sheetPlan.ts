import type { KeyPlan } from "#plain/keyPlan.ts";
import type { TextLine } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import type { KeyGroup } from "#scene/key.ts";
import { MODULE } from "./codeOf.ts";
import type { SheetContent } from "./sheetContent.ts";
import type { SheetFormat } from "./sheetFormats.ts";
import { SHEET_LETTERS, type SheetLetters } from "./sheetLetters.ts";
import { textAbove } from "./textAbove.ts";
import { textBeside } from "./textBeside.ts";

/** Where everything of a sheet stands, in px of its drawing. */
export type SheetPlan = {
  readonly texts: readonly TextLine[];
  readonly maps: readonly Box[];
  readonly key: KeyPlan;
  readonly code: Box | null;
};

type Ask = readonly [
  content: SheetContent,
  key: readonly KeyGroup[],
  side: number,
  format: SheetFormat,
];

/** Lays a sheet out: everything in it at its place, whatever the language and the state; numbers as far as there is room. `side` is that of the code, in modules. What finds no room in the smallest letters runs over the rest rather than to lose the sheet. */
export function sheetPlan(...ask: Ask): SheetPlan {
  const plan = fittingPlan(...ask) ?? planIn(ask, lettersOn(ask[3]).at(-1), true);
  if (plan === null) throw new Error("the last letters are laid out anyway");
  return plan;
}

/** The same, or `null` where not everything finds its place in the smallest letters. */
export function fittingPlan(...ask: Ask): SheetPlan | null {
  for (const letters of lettersOn(ask[3])) {
    const plan = planIn(ask, letters, false);
    if (plan !== null) return plan;
  }
  return null;
}

const lettersOn = ({ least }: SheetFormat): readonly SheetLetters[] =>
  SHEET_LETTERS.filter(({ body }) => body >= least);

function planIn(
  [content, key, side, format]: Ask,
  letters: SheetLetters | undefined,
  anyway: boolean,
): SheetPlan | null {
  if (letters === undefined) return null;
  const lay = format.layout === "above" ? textAbove : textBeside;
  const most = letters.short ? shortKey(key) : key;
  const shown = letters === lettersOn(format).at(-1) ? withoutWings(most) : most;
  return lay({ content, key: shown, side: side * MODULE, format, letters, anyway });
}

const shortKey = (key: readonly KeyGroup[]): readonly KeyGroup[] =>
  key.map((group) => ({
    ...group,
    rows: group.rows.map((row) => ({ ...row, label: row.short })),
  }));

/** In the smallest letters an airport's wings speak for themselves. */
const withoutWings = (key: readonly KeyGroup[]): readonly KeyGroup[] =>
  key.map((group) => ({
    ...group,
    rows: group.rows.filter(({ sample }) => sample.kind !== "crossing" || !sample.isAir),
  }));
