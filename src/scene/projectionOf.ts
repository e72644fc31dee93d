import { type GeoProjection, type GeoRawProjection, geoMercator, geoProjection } from "d3-geo";
import { radiusAt } from "#scene/camera.ts";
import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

type Look = Pick<Frame, "camera" | "proj" | "size">;

/**
 * What MapLibre draws with: the globe as an eye above the camera's point sees it, or Web Mercator with that point in the middle.
 * A px beyond the globe is turned back into the nearest point of its rim.
 */
export function projectionOf({ camera, proj, size }: Look): GeoProjection {
  const middle: [number, number] = [size.width / 2, size.height / 2];
  if (proj === "flat")
    return (
      geoMercator()
        .rotate([-camera.lon, 0])
        .center([0, camera.lat])
        .scale(radiusAt({ ...camera, lat: 0 }))
        .translate(middle)
        // From point to point MapLibre's lines are straight in Mercator.
        .precision(0)
    );
  const { radius, away, horizon } = eyeOver(camera, size.height);
  return geoProjection(fromAbove(1 + away / radius))
    .rotate([-camera.lon, -camera.lat])
    .scale(radius)
    .translate(middle)
    .clipAngle(Math.acos(horizon) / RADIANS)
    .precision(0.5);
}

/** The same projection, which leaves out what lies outside of the frame: paths stay short. */
export function framedProjectionOf(look: Look): GeoProjection {
  const projection = projectionOf(look);
  const { width, height } = look.size;
  const [top, bottom] =
    look.proj === "globe"
      ? [-EDGE, height + EDGE]
      : [HIGHEST, -HIGHEST].map((lat) => projection([look.camera.lon, lat])?.[1] ?? 0);
  return projection.clipExtent([
    [-EDGE, Math.max(-EDGE, top ?? 0)],
    [width + EDGE, Math.min(height + EDGE, bottom ?? 0)],
  ]);
}

/** So many px beyond the frame no line is seen, even where the picture is sliced to fit. */
const EDGE = 40;
/** Here the flat map ends: it is as high as it is wide. */
const HIGHEST = 85.0511287798;
const RADIANS = Math.PI / 180;

/** The unit sphere as seen from so many radii above its centre. */
function fromAbove(eye: number): GeoRawProjection {
  const raw = (lambda: number, phi: number): [number, number] => {
    const out = Math.cos(phi);
    const ahead = out * Math.cos(lambda);
    const scale = (eye - 1) / (eye - ahead);
    return [scale * out * Math.sin(lambda), scale * Math.sin(phi)];
  };
  const rim = Math.sqrt((eye - 1) / (eye + 1));
  raw.invert = (x: number, y: number): [number, number] => {
    const from = Math.hypot(x, y);
    if (from === 0) return [0, 0];
    const rho = Math.min(from, rim);
    const slant = Math.sqrt(Math.max(0, 1 - (rho / rim) ** 2));
    const sin = (eye - slant) / ((eye - 1) / rho + rho / (eye - 1));
    return [Math.atan2(x * sin, from * Math.sqrt(1 - sin * sin)), Math.asin((y * sin) / from)];
  };
  return raw;
}
