import type { Camera } from "#view/viewState.ts";

/** Nearer to a pole the map is all rim; nearer to the ground there is nothing to draw. */
const HIGHEST = 80;
const NEAREST = 9;

const between = (least: number, most: number, value: number): number =>
  Math.max(least, Math.min(most, value));

/** The nearest camera that every renderer can have: between 80° south and north, zoom 0 to 9, longitude from -180° to 180°. */
export const clampCamera = ({ lon, lat, zoom }: Camera): Camera => ({
  lon: lon >= -180 && lon <= 180 ? lon : ((((lon + 180) % 360) + 360) % 360) - 180,
  lat: between(-HIGHEST, HIGHEST, lat),
  zoom: between(0, NEAREST, zoom),
});
