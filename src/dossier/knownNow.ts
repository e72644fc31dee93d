import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId, Place } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { type ClassMark, classMark } from "#scene/placeMarks.ts";

/** The class that is known today, beside the one of an earlier day. */
export type KnownNow = {
  readonly mark: ClassMark;
  readonly isSame: boolean;
  /** The first day with this class; `null` where that is the first day of the atlas. */
  readonly first: Day | null;
};

/** What is known today of the class of a place; `null` on days after the last on which the world was asked, and where the question is not put. */
export function knownNow(atlas: Atlas, place: Place, id: OverlayId, day: Day): KnownNow | null {
  const { seenUntil, leftOut } = OVERLAY[id];
  const seen = seenUntil(atlas);
  if (seen === null || day >= seen || leftOut.includes(place.id)) return null;
  const mark = classMark(atlas, place, id, atlas.last);
  const then = classMark(atlas, place, id, day);
  return { mark, isSame: then.said === mark.said, first: firstOf(atlas, place, id) };
}

/** Classes change only where a span begins. */
function firstOf(atlas: Atlas, { id: place }: Place, id: OverlayId): Day | null {
  const { classOn } = OVERLAY[id];
  const now = classOn(atlas, place, atlas.last).key;
  if (classOn(atlas, place, atlas.first).key === now) return null;
  const starts = [...(atlas.visa.get(place) ?? []), ...(atlas.risk.get(place) ?? [])]
    .map(({ from }) => from)
    .toSorted((a, b) => a - b);
  return starts.find((day) => day > atlas.first && classOn(atlas, place, day).key === now) ?? null;
}
