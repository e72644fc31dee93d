import { type KeyPlan, keyPlan, type PlacedSample } from "#plain/keyPlan.ts";
import { LEADING, SAMPLE } from "#plain/keySizes.ts";
import { ASCENT, type TextLine } from "#plain/textLine.ts";
import type { KeyGroup } from "#scene/key.ts";
import { textWidth } from "#scene/textWidth.ts";
import { wrapText } from "#scene/wrapText.ts";

type At = { readonly left: number; readonly top: number; readonly width: number };

/** From a sample to its words, and from one row to the next, in letters' sizes. */
const APART = 0.5;
const BETWEEN = 1.2;

/** Lays a key out in as few lines as it takes: groups below each other, the rows of each behind each other, as words are. */
export function keyFlow(groups: readonly KeyGroup[], at: At, size: number): KeyPlan {
  const plans: KeyPlan[] = [];
  let top = at.top;
  for (const group of groups.filter(({ rows }) => rows.length > 0)) {
    const plan = groupFlow(group, { ...at, top }, size);
    plans.push(plan);
    top = plan.bottom;
  }
  return {
    texts: plans.flatMap(({ texts }) => texts),
    samples: plans.flatMap(({ samples }) => samples),
    bottom: top,
  };
}

/** Circles within each other stand at the left of everything else that is said of them. */
function groupFlow(group: KeyGroup, { left, top, width }: At, size: number): KeyPlan {
  const circles = group.rows.filter(({ sample }) => sample.kind === "circles");
  if (circles.length === 0) return lineFlow(group, { left, top, width }, size);
  const plan = keyPlan([[{ ...group, title: "", rows: circles }]], { left, top, width }, size);
  const from = Math.max(...plan.texts.map(({ text, x }) => x + textWidth(text, size))) + size;
  const rows = group.rows.filter((row) => !circles.includes(row));
  const room = { left: from, top, width: left + width - from };
  const lines = lineFlow({ ...group, rows }, room, size);
  return {
    texts: [...plan.texts, ...lines.texts],
    samples: [...plan.samples, ...lines.samples],
    bottom: Math.max(plan.bottom, lines.bottom),
  };
}

function lineFlow(group: KeyGroup, { left, top, width }: At, size: number): KeyPlan {
  const texts: TextLine[] = [];
  const samples: PlacedSample[] = [];
  const line = size * LEADING;
  let [x, y] = [left, top];
  /** Words that may fall into several lines, of which each begins below the first. */
  const write = (words: string, bold: boolean) => {
    const from = x;
    for (const [i, text] of wrapText(words, left + width - from, size, bold).entries()) {
      if (i > 0) y += line;
      texts.push({ text, x: from, y: y + size * ASCENT, size, bold, muted: false });
      x = from + textWidth(text, size, bold);
    }
  };
  write(group.title, true);
  x += BETWEEN * size;
  for (const { key, sample, short } of group.rows) {
    const wide = (SAMPLE + APART) * size + textWidth(short, size);
    if (x > left && x + wide > left + width) [x, y] = [left, y + line];
    samples.push({
      key,
      sample,
      box: { left: x, right: x + SAMPLE * size, top: y + size * 0.04, bottom: y + size * 0.96 },
      levels: [],
    });
    x += (SAMPLE + APART) * size;
    write(short, false);
    x += BETWEEN * size;
  }
  return { texts, samples, bottom: y + line };
}
