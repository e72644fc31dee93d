import { bearingOf } from "#atlas/bearingOf.ts";
import type { LonLat } from "#atlas/types.ts";
import { ARROW_SIZE, arrowInk, PLANE_SHARE, planeInk, wayHaloInk, wayInk } from "#scene/ink.ts";
import type { RouteMark } from "#scene/scene.ts";
import { type InkedFeature, iconOf, lineOf } from "./features.ts";
import { ARROW_SIDE, arrowImage, planeImage } from "./images.ts";
import type { Pen } from "./penFor.ts";

/** A way: a halo below all lines, a line for each leg, a sign on those by air, and a head at its end. */
export function wayOf(way: RouteMark, pen: Pen): InkedFeature[] {
  const order = way.chosen ? 100 : 0;
  const hit = { kind: "route", id: way.id } as const;
  const ink = wayInk(way);
  const isWhole = (ink.dashes ?? []).length === 0;
  const layer = isWhole ? "ways" : ink.round ? "ways-dotted" : "ways-dashed";
  const lines = way.legs.flatMap(({ id, path }) => {
    const geometry = { type: "LineString", coordinates: path as [number, number][] } as const;
    const halo = { id: `${id}-halo`, layer: "ways", order: order - 1000 };
    return [
      lineOf(halo, geometry, wayHaloInk(way), pen),
      lineOf({ id, layer, order, hit }, geometry, ink, pen),
    ];
  });
  return [...lines, ...way.legs.flatMap((leg) => planeSign(way, leg, pen)), ...arrowOf(way, pen)];
}

function planeSign(way: RouteMark, leg: RouteMark["legs"][number], pen: Pen): InkedFeature[] {
  const i = Math.floor((leg.path.length - 1) * PLANE_SHARE);
  const [at, next] = [leg.path[i], leg.path[i + 1]];
  if (leg.mode !== "air" || at === undefined || next === undefined) return [];
  const look = {
    image: planeImage(way.chosen),
    bearing: turnAt(at, at, next, pen),
    opacity: planeInk(way).fillOpacity ?? 1,
  };
  return [iconOf({ id: `${leg.id}-plane`, layer: "arrows" }, at, look, pen)];
}

/** Stands at the end of the way, looks along it and is moved back. */
function arrowOf(way: RouteMark, pen: Pen): InkedFeature[] {
  const path = way.legs.at(-1)?.path ?? [];
  const [before, end] = [path.at(-2), path.at(-1)];
  const ink = arrowInk(way);
  if (!before || !end || ink === null) return [];
  const size = ARROW_SIZE / ARROW_SIDE;
  const look = {
    image: arrowImage(way.chosen),
    bearing: turnAt(end, before, end, pen),
    opacity: ink.fillOpacity ?? 1,
    size,
    offset: [0, way.back / size] as const,
  };
  return [iconOf({ id: `${way.id}-arrow`, layer: "arrows" }, end, look, pen)];
}

/** So many degrees east of a point MapLibre looks, to see which way is east in the picture. */
const EAST = 0.01;

/** The turn of an image at a point that shall look from one to another as they stand in the picture, in degrees clockwise from north as that stands there. */
function turnAt(at: LonLat, from: LonLat, to: LonLat, { plane }: Pen): number {
  const [o, e, a, b] = [at, [at[0] + EAST, at[1]] as const, from, to].map(plane);
  if (!o || !e || !a || !b) return bearingOf(from, to);
  const along = Math.atan2(b[1] - a[1], b[0] - a[0]);
  const east = Math.atan2(e[1] - o[1], e[0] - o[0]);
  return (((Math.round(((along - east) * 180) / Math.PI) + 90) % 360) + 360) % 360;
}
