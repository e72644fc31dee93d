import type { Map as MapLibre } from "maplibre-gl";
import type { Focus } from "#view/viewState.ts";

/** Layers that can be hit, the smallest things first, each with the reach of a finger beyond its marks; px. */
const REACH = [
  [["crossings", "crossings-forced"], 6],
  [["circles"], 6],
  [["dots"], 12],
  [["ways", "ways-dashed", "ways-dotted"], 7],
  [["borders", "borders-dashed"], 6],
  [["countries"], 0],
] as const;

/** What lies under a point of the map, or `null` over open water. */
export function hitAt(
  map: Pick<MapLibre, "queryRenderedFeatures">,
  { x, y }: { readonly x: number; readonly y: number },
): Focus | null {
  for (const [layers, reach] of REACH) {
    const found = map.queryRenderedFeatures(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      { layers: [...layers], filter: ["has", "hitId"] },
    )[0];
    if (found !== undefined)
      return { kind: found.properties["hit"], id: found.properties["hitId"] } as Focus;
  }
  return null;
}
