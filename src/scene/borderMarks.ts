import { type Border, type BorderId, bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, LonLat, PlaceId } from "#atlas/types.ts";
import { borderName, borderText } from "#scene/borderText.ts";
import type { ViewState } from "#view/viewState.ts";
import { type BorderState, borderOn, crossingsOf } from "#world/bordersOn.ts";
import { holding } from "#world/holding.ts";
import { crossingsTurns } from "#world/turns.ts";

/** How a border is drawn: what it was on the day or, while that is to be guessed, whether it has been chosen as open. */
export type BorderShown = BorderState | "asked" | "guessed";

/** A land border as it is drawn. */
export type BorderMark = {
  readonly id: BorderId;
  /** Where it leads. */
  readonly to: PlaceId;
  readonly name: string;
  /** The crossing on record that lies nearest to the middle of all; `null` where there is none. */
  readonly point: LonLat | null;
  readonly state: BorderShown;
  /** The part of its crossings of which it is not known that it lets as many people through as its state says, from 0 to 1. */
  readonly less: number;
  /** Whether all that says so is more than half a year older than the day. */
  readonly isOld: boolean;
  /** The state, how many crossings are in which, and how old that knowledge is. */
  readonly words: string;
  readonly chosen: boolean;
};

/** The land borders of Russia and Belarus with their states on the day. */
export const borderMarks = (atlas: Atlas, { focus }: ViewState, day: Day): BorderMark[] =>
  [...bordersOf(atlas.places).values()].map((border) => ({
    ...markOf(atlas, border, day),
    chosen: focus?.kind === "border" && focus.id === border.id,
  }));

const markOf = holding(
  (atlas, border: Border) => crossingsTurns(crossingsOf(atlas, border)),
  (atlas, border, day): Omit<BorderMark, "chosen"> => {
    const one = borderOn(atlas, border, day);
    return {
      id: border.id,
      to: border.to,
      point: middleOf(one.passages.map(({ crossing }) => crossing.point)),
      name: borderName(atlas, border),
      state: one.state,
      less: one.less,
      isOld: one.isOld,
      words: borderText(one, atlas.texts.lang),
    };
  },
);

function middleOf(points: readonly LonLat[]): LonLat | null {
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  const [lon, lat] = [mean(0), mean(1)];
  const far = ([x, y]: LonLat) => Math.hypot(x - lon, y - lat);
  return points.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}
