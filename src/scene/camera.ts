import { EARTH_KM } from "#atlas/earthKm.ts";
import { clampCamera } from "#view/clampCamera.ts";
import type { Camera } from "#view/viewState.ts";

/** Width and height in px. */
export type Size = { readonly width: number; readonly height: number };

/** What the first frame holds: about 12° W to 95° E and 25° to 70° N; where it is narrow, from Germany to the Altai. */
const CENTRE = { lon: 41, lat: 48.5 };
const WIDE_KM = 7400;
const NARROW_KM = 5000;
const HIGH_KM = 4900;

/** The globe's radius in px for a camera; zoom counts as MapLibre does, so that both renderers show the same piece of ground. */
export const radiusAt = ({ lat, zoom }: Camera): number =>
  (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((lat * Math.PI) / 180);

/** The frame that the map opens with: as much of Russia's surroundings as the size can hold. */
export function openingCamera({ width, height }: Size): Camera {
  const across = width > height * 1.1 ? WIDE_KM : NARROW_KM;
  const radius = EARTH_KM * Math.min(width / across, height / HIGH_KM);
  const scale = (radius * 2 * Math.PI * Math.cos((CENTRE.lat * Math.PI) / 180)) / 512;
  const zoom = Math.max(0, Math.log2(Math.max(scale, 1)));
  return { ...CENTRE, zoom: Math.round(zoom * 100) / 100 };
}

/** Whether two cameras show the same, as far as an eye can tell. */
export const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lon - b.lon) < 0.02 &&
  Math.abs(a.lat - b.lat) < 0.02 &&
  Math.abs(a.zoom - b.zoom) < 0.02;

/** A camera that looks at a point from near enough to see its surroundings. */
export const cameraAt = ([lon, lat]: readonly [number, number], zoom: number): Camera =>
  clampCamera({ lon, lat, zoom });
