import { useState } from "react";
import { bordersOf } from "#atlas/borders.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { Focus } from "#view/viewState.ts";

/** The place that a choice lies at: a route's end, a crossing's or border's far side, an event's first place. */
function placeOf(atlas: Atlas, focus: Focus | null): PlaceId | undefined {
  if (focus === null) return undefined;
  if (focus.kind === "place") return focus.id;
  if (focus.kind === "route") return atlas.routes.get(focus.id)?.to;
  if (focus.kind === "event")
    return atlas.events.get(focus.id)?.places.find((id) => atlas.places.has(id));
  if (focus.kind === "border") return bordersOf(atlas.places).get(focus.id)?.to;
  const crossing = atlas.crossings.get(focus.id);
  return crossing?.to ?? crossing?.from;
}

/** Where the reader stands: at what is chosen; after its card is closed, still there; at first, in Russia. */
export function useStandpoint(atlas: Atlas, focus: Focus | null): PlaceId {
  const [last, setLast] = useState(HOME);
  const chosen = placeOf(atlas, focus);
  const here = chosen !== undefined && atlas.places.has(chosen) ? chosen : last;
  if (here !== last) setLast(here);
  return here;
}
