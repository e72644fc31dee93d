import type { BorderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import { borderName, borderText } from "#scene/borderText.ts";
import type { ViewState } from "#view/viewState.ts";
import { type BorderState, bordersOn } from "#world/bordersOn.ts";

/** A land border as it is drawn. */
export type BorderMark = {
  readonly id: BorderId;
  /** Where it leads. */
  readonly to: PlaceId;
  readonly name: string;
  readonly state: BorderState;
  /** The part of its crossings of which it is not known that it lets as many people through as its state says, from 0 to 1. */
  readonly less: number;
  /** Whether all that says so is more than half a year older than the day. */
  readonly isOld: boolean;
  /** The state, how many crossings are in which, and how old that knowledge is. */
  readonly words: string;
  readonly chosen: boolean;
};

/** The land borders of Russia and Belarus with their states on the day. */
export const borderMarks = (atlas: Atlas, { focus, lang }: ViewState, day: Day): BorderMark[] =>
  bordersOn(atlas, day).map((one) => ({
    id: one.border.id,
    to: one.border.to,
    name: borderName(atlas, one.border),
    state: one.state,
    less: one.less,
    isOld: one.isOld,
    words: borderText(one, lang),
    chosen: focus?.kind === "border" && focus.id === one.border.id,
  }));
