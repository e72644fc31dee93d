import { keyPlan } from "#plain/keyPlan.ts";
import type { TextLine } from "#plain/textLine.ts";
import { mapsIn } from "./mapsIn.ts";
import { numbersPlan } from "./numbersPlan.ts";
import { GAP, isOfClasses, type SheetAsk } from "./sheetAsk.ts";
import { sheetParagraphs as words } from "./sheetParagraphs.ts";
import type { SheetPlan } from "./sheetPlan.ts";
import { type ColumnAt, writeColumn } from "./writeColumn.ts";

/** The map at the left, everything else in a column beside it; `null` where it does not fit. */
export function textBeside(ask: SheetAsk): SheetPlan | null {
  const { content, key, side, format, letters } = ask;
  const { margin, width, height, map, hasCode } = format;
  const left = margin + map.width + GAP * 1.6;
  const column: ColumnAt = { left, top: margin, width: width - margin - left };
  const end = height - margin;
  const head = writeColumn(column, words.head(content, letters));
  const others = key.filter((group) => !isOfClasses(group));
  const rows = [
    ...key.filter(isOfClasses).map((group) => [group]),
    others.slice(0, 2),
    others.slice(2),
  ].filter((groups) => groups.length > 0);
  const legend = keyPlan(rows, { ...column, top: head.bottom + GAP }, letters.body);
  const told = writeColumn(
    { ...column, top: legend.bottom + GAP },
    words.telling(content, letters),
  );
  const foot = footOf(ask, column, end);
  if (!ask.anyway && told.bottom + GAP > foot.top) return null;
  const numbers = numbersPlan(
    content,
    { ...column, top: told.bottom + GAP },
    foot.top - GAP,
    letters.body,
  );
  const room = { left: margin, top: margin, right: margin + map.width, bottom: end };
  return {
    texts: [...head.texts, ...told.texts, ...numbers, ...foot.texts],
    maps: mapsIn(room, content.maps.length),
    key: legend,
    code: hasCode ? { left, right: left + side, top: end - side, bottom: end } : null,
  };
}

/** What ends the column: the credits, and below them the code beside the address. */
function footOf(
  { content, side, format, letters }: SheetAsk,
  { left, width }: ColumnAt,
  end: number,
): { readonly top: number; readonly texts: readonly TextLine[] } {
  const room = format.hasCode ? side : 0;
  const indent = room === 0 ? 0 : room + GAP;
  const address = [...words.address(content, letters), ...words.release(content, letters)];
  const beside = { left: left + indent, width: width - indent };
  const high = Math.max(room, writeColumn({ ...beside, top: 0 }, address).bottom);
  const credits = words.credits(content, letters);
  const top = end - high - GAP * 0.8 - writeColumn({ left, top: 0, width }, credits).bottom;
  return {
    top,
    texts: [
      ...writeColumn({ left, top, width }, credits).texts,
      ...writeColumn({ ...beside, top: end - high }, address).texts,
    ],
  };
}
