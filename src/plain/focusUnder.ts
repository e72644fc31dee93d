import type { CrossingId, PlaceId, RouteId } from "#atlas/types.ts";
import type { Focus } from "#view/viewState.ts";

/** What the drawing's element under the pointer stands for, or `null` over open water. */
export function focusUnder(target: EventTarget): Focus | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<SVGElement>("[data-crossing],[data-route],[data-place]");
  const { crossing, route, place } = found?.dataset ?? {};
  if (crossing !== undefined) return { kind: "crossing", id: crossing as CrossingId };
  if (route !== undefined) return { kind: "route", id: route as RouteId };
  if (place !== undefined) return { kind: "place", id: place as PlaceId };
  return null;
}
