import { bearingOf } from "#atlas/bearingOf.ts";
import type { LonLat } from "#atlas/types.ts";
import { ARROW_SIZE, arrowInk, PLANE_SHARE, planeInk, wayHaloInk, wayInk } from "#scene/ink.ts";
import type { Palette } from "#scene/palette.ts";
import type { RouteMark } from "#scene/scene.ts";
import { type InkedFeature, iconOf, lineOf } from "./features.ts";
import { ARROW_SIDE, arrowImage, type ImageOf, planeImage } from "./images.ts";

/** A way: a halo below all lines, a line for each leg, a sign on those by air, and a head at its end. */
export function wayOf(way: RouteMark, palette: Palette, image: ImageOf): InkedFeature[] {
  const order = way.chosen ? 100 : 0;
  const hit = { kind: "route", id: way.id } as const;
  const ink = wayInk(way);
  const isWhole = (ink.dashes ?? []).length === 0;
  const layer = isWhole ? "ways" : ink.round ? "ways-dotted" : "ways-dashed";
  const lines = way.legs.flatMap(({ id, path }) => {
    const geometry = { type: "LineString", coordinates: path as [number, number][] } as const;
    const halo = { id: `${id}-halo`, layer: "ways", order: order - 1000 };
    return [
      lineOf(halo, geometry, wayHaloInk(way), palette),
      lineOf({ id, layer, order, hit }, geometry, ink, palette),
    ];
  });
  return [...lines, ...way.legs.flatMap((leg) => planeOf(way, leg, image)), ...arrowOf(way, image)];
}

function planeOf(way: RouteMark, leg: RouteMark["legs"][number], image: ImageOf): InkedFeature[] {
  const i = Math.floor((leg.path.length - 1) * PLANE_SHARE);
  const [at, next] = [leg.path[i], leg.path[i + 1]];
  if (leg.mode !== "air" || at === undefined || next === undefined) return [];
  return [
    turned(
      `${leg.id}-plane`,
      at,
      bearingOf(at, next),
      image(planeImage(way.chosen)),
      planeInk(way).fillOpacity,
    ),
  ];
}

/** Stands at the end of the way, looks along it and is moved back. */
function arrowOf(way: RouteMark, image: ImageOf): InkedFeature[] {
  const path = way.legs.at(-1)?.path ?? [];
  const [before, end] = [path.at(-2), path.at(-1)];
  const ink = arrowInk(way);
  if (!before || !end || ink === null) return [];
  const size = ARROW_SIZE / ARROW_SIDE;
  const bearing = (bearingOf(end, before) + 180) % 360;
  return [
    turned(`${way.id}-arrow`, end, bearing, image(arrowImage(way.chosen)), ink.fillOpacity, {
      size,
      offset: [0, way.back / size],
    }),
  ];
}

const turned = (
  id: string,
  at: LonLat,
  bearing: number,
  image: string,
  opacity = 1,
  look: { readonly size?: number; readonly offset?: readonly [number, number] } = {},
): InkedFeature => iconOf({ id, layer: "arrows" }, at, { image, bearing, opacity, ...look });
