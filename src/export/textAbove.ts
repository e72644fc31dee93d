import { keyPlan } from "#plain/keyPlan.ts";
import { mapsIn } from "./mapsIn.ts";
import { numbersPlan } from "./numbersPlan.ts";
import { GAP, type SheetAsk } from "./sheetAsk.ts";
import { sheetParagraphs as words } from "./sheetParagraphs.ts";
import type { SheetPlan } from "./sheetPlan.ts";
import { writeColumn } from "./writeColumn.ts";

/** Statement, map, and below it the key with what is told, beside the code; `null` where it does not fit. */
export function textAbove(ask: SheetAsk): SheetPlan | null {
  const { content, key, side, format, letters, anyway } = ask;
  const { margin: left, width, height, map } = format;
  const end = height - left;
  // The last letters that can be read stand closer.
  const gap = anyway ? GAP / 2 : GAP;
  const head = writeColumn(
    { left, top: left, width: width - 2 * left },
    words.head(content, letters),
  );
  const top = head.bottom + gap * 0.6;
  const below = top + map.height + gap;
  const wide = width - 2 * left - side - GAP * 1.6;
  const legend = keyPlan(
    key.length === 0 ? [] : [key],
    { left, top: below, width: wide },
    letters.body,
  );
  const told = writeColumn(
    { left, top: legend.bottom + gap * 0.8, width: wide },
    words.telling(content, letters),
  );
  const right = width - left - side;
  const release = writeColumn(
    { left: right, top: below + side + GAP * 0.6, width: side },
    words.release(content, letters),
  );
  const foot = [...words.credits(content, letters), ...words.address(content, letters)];
  const start = end - writeColumn({ left, top: 0, width: wide }, foot).bottom;
  if (!anyway && (told.bottom + GAP * 0.8 > start || release.bottom > end)) return null;
  const numbers = numbersPlan(
    content,
    { left, top: told.bottom + GAP * 0.8, width: wide },
    start - GAP * 0.8,
    letters.body,
  );
  const credits = writeColumn({ left, top: start, width: wide }, foot);
  const room = { left, top, right: left + map.width, bottom: top + map.height };
  return {
    texts: [...head.texts, ...told.texts, ...numbers, ...credits.texts, ...release.texts],
    maps: mapsIn(room, content.maps.length),
    key: legend,
    code: { left: right, right: right + side, top: below, bottom: below + side },
  };
}
