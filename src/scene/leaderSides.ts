import { type LabelPlace, labelSize } from "#scene/labelBox.ts";

/** From the rim to the nearest part of the name, in px: as near as there is room. */
const AWAY = [14, 22, 32, 44, 58, 74, 92, 114, 140, 170] as const;
const TURNS = 24;
/** Up to here a side counts as straight ahead, as a cosine. */
const AHEAD = 0.36;
/** Between leader and letters, in px. */
const BEFORE = 3;

/** Where a name may stand that has no room beside its circle, the nearest first: farther away, with a line from the rim to it. All in px from the middle of the circle. */
export function leaderSides(
  { kind, lines, radius }: Pick<LabelPlace, "kind" | "lines"> & { readonly radius: number },
  letters: number,
): readonly (Pick<LabelPlace, "dx" | "dy" | "align" | "leader"> & { readonly away: number })[] {
  const { height } = labelSize(kind, lines, letters);
  return AWAY.flatMap((away) =>
    Array.from({ length: TURNS }, (_, i) => {
      const turn = (i * 2 * Math.PI) / TURNS;
      const [right, down] = [Math.cos(turn), Math.sin(turn)];
      const [x, y] = [right * (radius + away), down * (radius + away)];
      const align = right > AHEAD ? "start" : right < -AHEAD ? "end" : "middle";
      const dy = Math.abs(down) < AHEAD ? y : y + (Math.sign(down) * height) / 2;
      const leader = [
        right * radius,
        down * radius,
        x - right * BEFORE,
        y - down * BEFORE,
      ] as const;
      return { dx: x, dy, align, leader, away };
    }),
  );
}
