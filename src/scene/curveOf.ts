import type { LonLat } from "#atlas/types.ts";

/** About 130 km. */
const STEP_RADIANS = 0.02;
const LEAST_STEPS = 8;
const DEGREES = 180 / Math.PI;

type Vector = readonly [number, number, number];

/**
 * Points on a curve over the globe, rounded to 0.001°; longitudes run on past 180°. `turn` is the angle in degrees,
 * clockwise, by which it sets out beside the great circle; 0 follows that.
 */
export function curveOf(start: LonLat, end: LonLat, turn: number): LonLat[] {
  const [a, b] = [onSphere(start), onSphere(end)];
  const [x, y, z] = [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
  // To the left of who goes from start to end.
  const left = unit([
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
  ]);
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  const middle = unit([x, y, z]);
  const aside = (-Math.tan(turn / DEGREES) / 2) * chord;
  const [u, v, w] = [0, 1, 2].map(
    (i) => (middle[i] ?? 0) + (left[i] ?? 0) * aside,
  ) as unknown as Vector;
  const steps = Math.max(LEAST_STEPS, Math.ceil((2 * Math.asin(chord / 2)) / STEP_RADIANS));
  let before = start[0];
  return Array.from({ length: steps + 1 }, (_, i): LonLat => {
    const t = i / steps;
    const [near, mid, far] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const [px, py, pz] = [
      near * a[0] + mid * u + far * b[0],
      near * a[1] + mid * v + far * b[1],
      near * a[2] + mid * w + far * b[2],
    ];
    const lon = Math.atan2(py, px) * DEGREES;
    before = lon + Math.round((before - lon) / 360) * 360;
    return [thousandths(before), thousandths(Math.atan2(pz, Math.hypot(px, py)) * DEGREES)];
  });
}

function onSphere([lon, lat]: LonLat): Vector {
  const [east, north] = [lon / DEGREES, lat / DEGREES];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z) || 1;
  return [x / length, y / length, z / length];
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000;
