import type { LonLat } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";

/** Where on the globe the chosen thing lies, in degrees; `null` where nothing is chosen, or nothing that has one place. */
export const chosenPoint = ({
  destinations,
  places,
  crossings,
  borders,
}: Pick<Scene, "destinations" | "places" | "crossings" | "borders">): LonLat | null =>
  [...destinations, ...places, ...crossings, ...borders].find(({ chosen }) => chosen)?.point ??
  null;
