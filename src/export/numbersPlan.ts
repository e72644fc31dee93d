import { LEADING } from "#plain/keySizes.ts";
import { ASCENT, type TextLine } from "#plain/textLine.ts";
import { textWidth } from "#scene/textWidth.ts";
import { wrapText } from "#scene/wrapText.ts";
import { sheetWords } from "#words/sheetWords.ts";
import type { SheetContent } from "./sheetContent.ts";
import { type ColumnAt, writeColumn } from "./writeColumn.ts";

/** Between two columns of numbers, in letters' sizes. */
const BETWEEN = 2;

type Numbers = Pick<SheetContent, "numbers" | "lang">;

/** The numbers, largest first, down to `end`: one below the other where all have room, else in one paragraph, as many as fit; where not all are shown it is said of how many. */
export function numbersPlan(
  content: Numbers,
  at: ColumnAt,
  end: number,
  size: number,
): readonly TextLine[] {
  const room = Math.floor((end - at.top) / (size * LEADING));
  if (content.numbers.length === 0 || room < 1) return [];
  return inColumns(content, at, room, size) ?? inLine(content, at, room, size);
}

const named = ({ numbers }: Numbers): readonly string[] =>
  numbers.map(({ name, number }) => `${name} ${number}`);

function inColumns(
  content: Numbers,
  { left, top, width }: ColumnAt,
  room: number,
  size: number,
): readonly TextLine[] | null {
  const rows = named(content);
  const widest = Math.max(...rows.map((text) => textWidth(text, size)));
  const columns = Math.max(1, Math.floor((width + BETWEEN * size) / (widest + BETWEEN * size)));
  const high = Math.ceil(rows.length / columns);
  if (high + 1 > room || widest > width) return null;
  const step = (width + BETWEEN * size) / columns;
  const at = (text: string, column: number, row: number): TextLine => ({
    text,
    x: left + column * step,
    y: top + (ASCENT + row * LEADING) * size,
    size,
    bold: row === 0,
    muted: false,
  });
  return [
    at(sheetWords[content.lang].numbers, 0, 0),
    ...rows.map((text, i) => at(text, Math.floor(i / high), 1 + (i % high))),
  ];
}

function inLine(content: Numbers, at: ColumnAt, room: number, size: number): readonly TextLine[] {
  const words = sheetWords[content.lang];
  const rows = named(content);
  for (let shown = rows.length; shown > 0; shown--) {
    const title = shown < rows.length ? words.someNumbers(shown, rows.length) : words.numbers;
    const text = `${title}: ${rows.slice(0, shown).join(" · ")}`;
    if (wrapText(text, at.width, size).length <= room)
      return writeColumn(at, [{ text, size }]).texts;
  }
  return [];
}
