import type { LonLat } from "#atlas/types.ts";
import { radiusAt } from "#scene/camera.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

/** What of a frame settles where things stand in it. */
type Look = Pick<Frame, "camera" | "proj" | "size">;

/** From degrees to px of the picture; `null` behind the horizon. */
export type Plane = (point: LonLat) => readonly [number, number] | null;

const RADIANS = Math.PI / 180;

/**
 * Where the points of the globe stand in a picture, whoever draws it: on the globe as MapLibre's camera sees it from above the
 * middle, or in Web Mercator, on the turn of the earth that is nearest to the middle. The same as `projectionOf`, without d3.
 */
export const planeOf = (look: Look): Plane =>
  look.proj === "globe" ? fromAbove(look) : mercator(look);

function fromAbove({ camera, size }: Look): Plane {
  const { radius, away, horizon } = eyeOver(camera, size.height);
  const [sin, cos] = [Math.sin(camera.lat * RADIANS), Math.cos(camera.lat * RADIANS)];
  const [x, y] = [size.width / 2, size.height / 2];
  return ([lon, lat]) => {
    const turn = (lon - camera.lon) * RADIANS;
    const up = Math.sin(lat * RADIANS);
    const out = Math.cos(lat * RADIANS);
    const ahead = out * Math.cos(turn);
    const towards = sin * up + cos * ahead;
    if (towards < horizon) return null;
    const scale = (radius * away) / (away + radius * (1 - towards));
    return [x + scale * out * Math.sin(turn), y - scale * (cos * up - sin * ahead)];
  };
}

function mercator({ camera: { lon: middle, lat: height, zoom }, size }: Look): Plane {
  const radius = radiusAt({ lon: 0, lat: 0, zoom });
  const up = (lat: number) => radius * Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));
  const [x, y] = [size.width / 2, size.height / 2 + up(height)];
  return ([lon, lat]) => {
    const turn = ((((lon - middle + 180) % 360) + 360) % 360) - 180;
    return [x + radius * turn * RADIANS, y - up(lat)];
  };
}
