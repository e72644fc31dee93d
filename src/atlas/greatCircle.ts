import type { LonLat } from "#atlas/types.ts";

/** About 190 km. */
const STEP_RADIANS = 0.03;
const DEGREES = 180 / Math.PI;

/** Points on the great circle between two different points, about 190 km apart, rounded to 0.01°; longitudes run on past 180°. */
export function greatCircle(start: LonLat, end: LonLat): LonLat[] {
  const [a, b] = [onSphere(start), onSphere(end)];
  const angle = Math.acos(a.x * b.x + a.y * b.y + a.z * b.z);
  const steps = Math.max(1, Math.ceil(angle / STEP_RADIANS));
  let before = start[0];
  return Array.from({ length: steps + 1 }, (_, i): LonLat => {
    const near = Math.sin((1 - i / steps) * angle);
    const far = Math.sin((i / steps) * angle);
    const [x, y, z] = [near * a.x + far * b.x, near * a.y + far * b.y, near * a.z + far * b.z];
    const lon = Math.atan2(y, x) * DEGREES;
    const turn = Math.round((before - lon) / 360) * 360;
    before = lon + turn;
    return [hundredths(before), hundredths(Math.atan2(z, Math.hypot(x, y)) * DEGREES)];
  });
}

function onSphere([lon, lat]: LonLat): {
  readonly x: number;
  readonly y: number;
  readonly z: number;
} {
  const [east, north] = [lon / DEGREES, lat / DEGREES];
  return {
    x: Math.cos(north) * Math.cos(east),
    y: Math.cos(north) * Math.sin(east),
    z: Math.sin(north),
  };
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;
