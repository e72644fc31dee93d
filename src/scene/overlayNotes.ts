import type { Day } from "#atlas/day.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { OVERLAY } from "#scene/overlays.ts";

/** What is to be known of an overlay's classes on the day: what they do not say, then what lies over them, with its number of places where it lies over some only. */
export function overlayNotes(atlas: Atlas, id: OverlayId, day: Day): readonly string[] {
  const over = OVERLAY[id].over(atlas, day);
  const old = over?.count == null ? over?.text : `${over.label}: ${over.count}. ${over.text}`;
  return [...OVERLAY[id].notes(atlas, day), ...(old === undefined ? [] : [old])];
}
