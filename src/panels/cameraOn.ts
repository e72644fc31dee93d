import { bordersOf } from "#atlas/borders.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas, LonLat } from "#atlas/types.ts";
import { cameraAt } from "#scene/camera.ts";
import type { Camera, Focus } from "#view/viewState.ts";
import { crossingsOf } from "#world/bordersOn.ts";

const PLACE_ZOOM = 3.5;
const CROSSING_ZOOM = 7;
const ROUTE_ZOOMS = [1, 5] as const;

/** Where to look for a thing that was searched, or `null` where the map may stay: it has no one place. */
export function cameraOn(atlas: Atlas, { kind, id }: Focus): Camera | null {
  if (kind === "crossing") return at(atlas.crossings.get(id)?.point, CROSSING_ZOOM);
  if (kind === "border") {
    const border = bordersOf(atlas.places).get(id);
    if (border === undefined) return null;
    const points = crossingsOf(atlas, border).map(({ point }) => point);
    return points.length > 0 ? around(points) : at(atlas.places.get(border.to)?.point, PLACE_ZOOM);
  }
  if (kind === "place") return at(atlas.places.get(id)?.point, PLACE_ZOOM);
  if (kind === "route") return around(atlas.routes.get(id)?.legs.flatMap(({ path }) => path) ?? []);
  const [place, ...others] = atlas.events.get(id)?.places ?? [];
  return place === undefined || others.length > 0 || place === HOME
    ? null
    : at(atlas.places.get(place)?.point, PLACE_ZOOM);
}

const at = (point: LonLat | undefined, zoom: number): Camera | null =>
  point === undefined ? null : cameraAt(point, zoom);

/** The middle of a line, from so far that the whole of it is seen. */
function around(path: readonly LonLat[]): Camera | null {
  if (path.length === 0) return null;
  const [lons, lats] = [path.map(([lon]) => lon), path.map(([, lat]) => lat)];
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const wide = Math.max(east - west, 2 * (north - south), 1);
  const [least, most] = ROUTE_ZOOMS;
  const zoom = Math.max(least, Math.min(most, Math.log2(360 / wide) - 0.5));
  return cameraAt([(west + east) / 2, (south + north) / 2], Math.round(zoom * 10) / 10);
}
