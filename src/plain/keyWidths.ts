import type { KeyGroup, KeyRow } from "#scene/key.ts";
import { textWidth } from "#scene/textWidth.ts";
import { APART, CIRCLES_APART, SAMPLE } from "./keySizes.ts";

/** No group asks for more than so many letters' sizes. */
const MOST = 26;

/** How broad each of the groups is that stand beside each other, in px: as broad as it wants to be, or narrower, so that its words wrap; circles cannot. */
export function keyWidths(
  groups: readonly KeyGroup[],
  room: number,
  size: number,
): readonly number[] {
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const widest = (rows: readonly KeyRow[], least: number) =>
    Math.max(...rows.map((row) => widthOf(row, size)), least);
  const least = groups.map(({ rows }) =>
    widest(
      rows.filter(({ sample }) => sample.kind === "circles"),
      size * 9,
    ),
  );
  const wanted = groups.map(({ rows }, i) => {
    const most = Math.min(widest(rows, size * 8), MOST * size);
    return Math.max(most, least[i] ?? 0);
  });
  const spare = room - sum(wanted);
  if (spare >= 0) return wanted.map((one) => one + spare / groups.length);
  const scale = Math.max(0, (room - sum(least)) / (sum(wanted) - sum(least)));
  return wanted.map((one, i) => (least[i] ?? 0) + (one - (least[i] ?? 0)) * scale);
}

const widthOf = ({ sample, label }: KeyRow, size: number): number => {
  if (sample.kind !== "circles") return (SAMPLE + APART) * size + textWidth(label, size);
  const largest = Math.max(...sample.circles.map(({ radius }) => radius));
  const words = sample.circles.map((circle) => textWidth(circle.label, size));
  return largest * 2 + CIRCLES_APART * size + Math.max(...words);
};
