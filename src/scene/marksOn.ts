import { bordersOf } from "#atlas/borders.ts";
import type { Atlas, OverlayId } from "#atlas/types.ts";
import { borderMarks } from "#scene/borderMarks.ts";
import { crossingMarks } from "#scene/crossingMarks.ts";
import { destinationMarks } from "#scene/destinationMarks.ts";
import { keeping, lasting } from "#scene/lasting.ts";
import { OVERLAY } from "#scene/overlays.ts";
import { placeMarks } from "#scene/placeMarks.ts";
import { routesOn } from "#scene/routesOn.ts";
import { crossingsOf } from "#world/bordersOn.ts";
import { crossingsTurns, type Turns } from "#world/turns.ts";

/** What is found once for each atlas. */
function once(find: (atlas: Atlas) => Turns): (atlas: Atlas) => Turns {
  const found = new WeakMap<Atlas, Turns>();
  return (atlas) => {
    const turns = found.get(atlas) ?? [...new Set(find(atlas))];
    found.set(atlas, turns);
    return turns;
  };
}

const overlays = new Map<OverlayId, (atlas: Atlas) => Turns>();

function overlayTurns(atlas: Atlas, id: OverlayId | "none"): Turns {
  if (id === "none") return [];
  const turns =
    overlays.get(id) ??
    once((of) => [...of.places.keys()].flatMap((place) => OVERLAY[id].turns(of, place)));
  overlays.set(id, turns);
  return turns(atlas);
}

const allCrossings = once(({ crossings }) => crossingsTurns([...crossings.values()]));
const allBorders = once((atlas) =>
  [...bordersOf(atlas.places).values()].flatMap((border) =>
    crossingsTurns(crossingsOf(atlas, border)),
  ),
);

/** The lists of marks of a scene on a day. What a day does not change is the list of the day before. */
export const marksOn = {
  destinations: keeping(destinationMarks),
  crossings: lasting(allCrossings, crossingMarks),
  borders: lasting(allBorders, borderMarks),
  routes: routesOn,
  /** `named`: ids of the places whose name stands at their circle, with spaces between. */
  places: lasting(
    (atlas, view) => [...overlayTurns(atlas, view.overlay), ...overlayTurns(atlas, view.second)],
    (atlas, view, day, named: string) => placeMarks(atlas, view, day, new Set(named.split(" "))),
  ),
} as const;
