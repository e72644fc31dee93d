import type { BorderId } from "#atlas/borders.ts";
import type { CrossingId, PlaceId, RouteId } from "#atlas/types.ts";
import type { Focus } from "#view/viewState.ts";

/** What the drawing's element under the pointer stands for, or `null` over open water. */
export function focusUnder(target: EventTarget): Focus | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<SVGElement>(
    "[data-crossing],[data-route],[data-border],[data-place]",
  );
  const { crossing, route, border, place } = found?.dataset ?? {};
  if (crossing !== undefined) return { kind: "crossing", id: crossing as CrossingId };
  if (route !== undefined) return { kind: "route", id: route as RouteId };
  if (border !== undefined) return { kind: "border", id: border as BorderId };
  if (place !== undefined) return { kind: "place", id: place as PlaceId };
  return null;
}
