import { LEADING } from "#plain/keySizes.ts";
import { ASCENT, type TextLine } from "#plain/textLine.ts";
import { wrapText } from "#scene/wrapText.ts";

/** Where a column of text stands, in px. */
export type ColumnAt = { readonly left: number; readonly top: number; readonly width: number };

/** A paragraph: its words, its letters, and the room above it in letters' sizes. */
export type Paragraph = {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly muted?: boolean;
  readonly above?: number;
};

export type Column = { readonly texts: readonly TextLine[]; readonly bottom: number };

/** Lays paragraphs out below each other. */
export function writeColumn(
  { left, top, width }: ColumnAt,
  paragraphs: readonly Paragraph[],
): Column {
  const texts: TextLine[] = [];
  let y = top;
  for (const { text, size, bold = false, muted = false, above = 0 } of paragraphs) {
    if (text === "") continue;
    if (y > top) y += above * size;
    for (const line of wrapText(text, width, size, bold)) {
      texts.push({ text: line, x: left, y: y + ASCENT * size, size, bold, muted });
      y += LEADING * size;
    }
  }
  return { texts, bottom: y };
}
