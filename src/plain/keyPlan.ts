import type { Box } from "#scene/frame.ts";
import type { KeyGroup, KeyRow, KeySample } from "#scene/key.ts";
import { wrapText } from "#scene/wrapText.ts";
import { APART, CIRCLES_APART, LEADING, SAMPLE } from "./keySizes.ts";
import { keyWidths } from "./keyWidths.ts";
import { ASCENT, type TextLine } from "./textLine.ts";

/** A piece of the drawing and its room; from circles a line leads to their words, which stand at these levels. */
export type PlacedSample = {
  readonly key: string;
  readonly sample: KeySample;
  readonly box: Box;
  readonly levels: readonly number[];
};

/** Where each piece of a key stands, in px. */
export type KeyPlan = {
  readonly texts: readonly TextLine[];
  readonly samples: readonly PlacedSample[];
  readonly bottom: number;
};

/** Between two groups, in letters' sizes. */
const BETWEEN = 1.6;

/** Lays out a key: rows of groups beside each other, from the top left corner down. */
export function keyPlan(
  rows: readonly (readonly KeyGroup[])[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  size: number,
): KeyPlan {
  const texts: TextLine[] = [];
  const samples: PlacedSample[] = [];
  let y = top;
  for (const groups of rows) {
    const gap = BETWEEN * size;
    const widths = keyWidths(groups, width - gap * (groups.length - 1), size);
    let x = left;
    let bottom = y;
    for (const [i, group] of groups.entries()) {
      const wide = widths[i] ?? 0;
      const plan = groupPlan(group, x, y, wide, size);
      texts.push(...plan.texts);
      samples.push(...plan.samples);
      bottom = Math.max(bottom, plan.bottom);
      x += wide + gap;
    }
    y = bottom + size * 0.8;
  }
  return { texts, samples, bottom: y - (rows.length === 0 ? 0 : size * 0.8) };
}

function groupPlan(group: KeyGroup, x: number, top: number, width: number, size: number): KeyPlan {
  const line = size * LEADING;
  const titles = wrapText(group.title, width, size, true);
  const texts: TextLine[] = titles.map((text, i) => ({
    text,
    x,
    y: top + size * ASCENT + i * line,
    size,
    bold: true,
    muted: false,
  }));
  const samples: PlacedSample[] = [];
  let y = top + titles.length * line + size * 0.2;
  for (const row of group.rows) {
    const plan =
      row.sample.kind === "circles"
        ? circlesPlan(row, row.sample.circles, x, y, size)
        : rowPlan(row, x, y, width, size);
    texts.push(...plan.texts);
    samples.push(...plan.samples);
    y = plan.bottom;
  }
  return { texts, samples, bottom: y };
}

function rowPlan(
  { key, sample, label }: KeyRow,
  x: number,
  top: number,
  width: number,
  size: number,
): KeyPlan {
  const line = size * LEADING;
  const start = x + (SAMPLE + APART) * size;
  const lines = wrapText(label, width - (SAMPLE + APART) * size, size);
  return {
    texts: lines.map((text, i) => ({
      text,
      x: start,
      y: top + size * (ASCENT + 0.12) + i * line,
      size,
      bold: false,
      muted: false,
    })),
    samples: [
      {
        key,
        sample,
        box: {
          left: x,
          right: x + SAMPLE * size,
          top: top + size * 0.04,
          bottom: top + size * 1.12,
        },
        levels: [],
      },
    ],
    bottom: top + Math.max(1, lines.length) * line + size * 0.12,
  };
}

/** Circles within each other, on one foot, and beside them what each stands for. */
function circlesPlan(
  { key, sample }: KeyRow,
  circles: readonly { readonly radius: number; readonly label: string }[],
  x: number,
  top: number,
  size: number,
): KeyPlan {
  const largest = Math.max(...circles.map(({ radius }) => radius));
  const line = size * LEADING;
  const height = Math.max(largest * 2 + 2, circles.length * line);
  const start = x + largest * 2 + size * CIRCLES_APART;
  return {
    texts: circles.map(({ label }, i) => ({
      text: label,
      x: start,
      y: top + size * ASCENT + i * line,
      size,
      bold: false,
      muted: false,
    })),
    samples: [
      {
        key,
        sample,
        box: { left: x, right: start - size * 0.4, top, bottom: top + height },
        levels: circles.map((_, i) => top + size * 0.5 + i * line),
      },
    ],
    bottom: top + height + size * 0.2,
  };
}
