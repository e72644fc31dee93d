import type { LonLat } from "#atlas/types.ts";
import { radiusAt } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";
import { pointsThrough } from "#scene/pointsThrough.ts";
import { projectionOf } from "#scene/projectionOf.ts";
import type { Camera } from "#view/viewState.ts";

/** From degrees to px of the picture; `null` behind the horizon. */
export type Plane = (point: LonLat) => readonly [number, number] | null;

/** The pictures that one frame may become: the drawing on an equal-area projection, and MapLibre's on its own. */
export const PLANES = ["svg", "gl"] as const;
export type PlaneName = (typeof PLANES)[number];

const RADIANS = Math.PI / 180;
/** MapLibre's camera stands so many heights of the picture above the ground. */
const HEIGHTS_UP = 1.5;

/** Where the points of the globe stand in each of the pictures that the frame may become. */
export const planesOf = (frame: Frame): Readonly<Record<PlaneName, Plane>> => ({
  svg: pointsThrough(projectionOf(frame.camera, frame.proj, frame.size)),
  gl: frame.proj === "globe" ? fromAbove(frame) : mercator(frame),
});

/** How large MapLibre draws letters at a point, beside those in the middle of the picture: it makes what is farther away smaller. */
export function lettersAt({ camera, proj, size }: Frame, [lon, lat]: LonLat): number {
  if (proj === "flat") return 1;
  const [radius, distance] = [radiusAt(camera), HEIGHTS_UP * size.height];
  const farther = radius * (1 - towardsOf(camera, lon, lat));
  return 0.5 + (0.5 * distance) / (distance + farther);
}

/** The cosine of the angle between a point and the middle of the picture. */
const towardsOf = (camera: Camera, lon: number, lat: number): number =>
  Math.sin(camera.lat * RADIANS) * Math.sin(lat * RADIANS) +
  Math.cos(camera.lat * RADIANS) * Math.cos(lat * RADIANS) * Math.cos((lon - camera.lon) * RADIANS);

/** The globe as a camera sees it from above the middle of the picture. */
function fromAbove({ camera, size }: Frame): Plane {
  const radius = radiusAt(camera);
  const distance = HEIGHTS_UP * size.height;
  const [sin, cos] = [Math.sin(camera.lat * RADIANS), Math.cos(camera.lat * RADIANS)];
  return ([lon, lat]) => {
    const turn = (lon - camera.lon) * RADIANS;
    const [up, out] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
    const towards = towardsOf(camera, lon, lat);
    if (towards < radius / (radius + distance)) return null;
    const scale = (radius * distance) / (distance + radius * (1 - towards));
    return [
      size.width / 2 + scale * out * Math.sin(turn),
      size.height / 2 - scale * (cos * up - sin * out * Math.cos(turn)),
    ];
  };
}

/** Web Mercator, on the turn of the earth that is nearest to the middle. */
function mercator({ camera, size }: Frame): Plane {
  const world = 512 * 2 ** camera.zoom;
  const down = (lat: number) =>
    Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / (2 * Math.PI);
  return ([lon, lat]) => {
    const turn = ((((lon - camera.lon + 180) % 360) + 360) % 360) - 180;
    return [
      size.width / 2 + (turn / 360) * world,
      size.height / 2 + (down(camera.lat) - down(lat)) * world,
    ];
  };
}
