import { type LabelPlace, labelSize } from "#scene/labelBox.ts";

/** From the rim of its circle, in px. */
export const LABEL_GAP = 4;

/** Where a label may stand, the best place first: round a circle of that radius; on its country, or a line above or below, or a third of it to a side, where there is none. */
export function labelSides(
  { kind, lines, radius }: Pick<LabelPlace, "kind" | "lines"> & { readonly radius: number | null },
  letters: number,
): readonly Pick<LabelPlace, "dx" | "dy" | "align">[] {
  const { width, height } = labelSize(kind, lines, letters);
  if (radius === null)
    return [
      ...[0, -height, height].map((dy) => ({ dx: 0, dy, align: "middle" }) as const),
      ...[-width / 3, width / 3].map((dx) => ({ dx, dy: 0, align: "middle" }) as const),
    ];
  const away = radius + LABEL_GAP;
  const aslant = away * Math.SQRT1_2;
  const low = away + height / 2;
  const slope = aslant + height / 2;
  return [
    { dx: away, dy: 0, align: "start" },
    { dx: -away, dy: 0, align: "end" },
    { dx: 0, dy: low, align: "middle" },
    { dx: 0, dy: -low, align: "middle" },
    { dx: aslant, dy: slope, align: "start" },
    { dx: aslant, dy: -slope, align: "start" },
    { dx: -aslant, dy: slope, align: "end" },
    { dx: -aslant, dy: -slope, align: "end" },
    { dx: away, dy: height / 2, align: "start" },
    { dx: away, dy: -height / 2, align: "start" },
    { dx: -away, dy: height / 2, align: "end" },
    { dx: -away, dy: -height / 2, align: "end" },
  ];
}
