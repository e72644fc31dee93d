import type { Map as MapLibre, PointLike } from "maplibre-gl";
import type { CrossingId, PlaceId, RouteId } from "#atlas/types.ts";
import type { Focus } from "#view/viewState.ts";

/** Layers that can be hit, the smallest things first. */
const ORDER = [
  "crossings",
  "crossings-forced",
  "circles",
  "dots-hit",
  "ways-hit",
  "countries",
] as const;

/** What lies under a point of the map, or `null` over open water. */
export function hitAt(
  map: MapLibre,
  point: { readonly x: number; readonly y: number },
): Focus | null {
  const { x, y } = point;
  const reach: [PointLike, PointLike] = [
    [x - 6, y - 6],
    [x + 6, y + 6],
  ];
  const marks = ORDER.slice(0, -2).filter((layer) => map.getLayer(layer));
  const near = map.queryRenderedFeatures(reach, { layers: marks });
  const exact = map.queryRenderedFeatures([x, y], {
    layers: ["ways-hit", "countries"].filter((layer) => map.getLayer(layer)),
  });
  const found = [...near, ...exact].toSorted(
    (a, b) => ORDER.indexOf(a.layer.id as never) - ORDER.indexOf(b.layer.id as never),
  )[0];
  if (found === undefined) return null;
  const { source, properties } = found;
  if (source === "crossings") return { kind: "crossing", id: properties["id"] as CrossingId };
  if (source === "routes") return { kind: "route", id: properties["route"] as RouteId };
  return { kind: "place", id: properties["id"] as PlaceId };
}
