import type { KeyGroup } from "#scene/key.ts";
import { LETTER_SIZE } from "#scene/labelBox.ts";
import type { SheetFormat } from "./sheetFormats.ts";

/** How large each map is drawn: of more than two only so large that its letters can still be read, so that each shows as much as a larger one. */
export const mapScale = (count: number, { least }: Pick<SheetFormat, "least">): number =>
  count > 2 ? least / Math.min(...Object.values(LETTER_SIZE)) : 1;

/** The key of maps that are drawn so large: its circles are as large as theirs. */
export const scaledKey = (key: readonly KeyGroup[], scale: number): readonly KeyGroup[] =>
  scale === 1
    ? key
    : key.map((group) => ({ ...group, rows: group.rows.map((row) => scaledRow(row, scale)) }));

function scaledRow(row: KeyGroup["rows"][number], scale: number): KeyGroup["rows"][number] {
  if (row.sample.kind !== "circles") return row;
  const circles = row.sample.circles.map(({ radius, label }) => ({
    radius: radius * scale,
    label,
  }));
  return { ...row, sample: { kind: "circles", circles } };
}
