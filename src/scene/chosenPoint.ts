import type { LonLat } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";

/** Where on the globe the chosen thing lies, in degrees; `null` where nothing is chosen, or nothing that has one place. */
export const chosenPoint = ({
  destinations,
  places,
  crossings,
}: Pick<Scene, "destinations" | "places" | "crossings">): LonLat | null =>
  [...destinations, ...places, ...crossings].find(({ chosen }) => chosen)?.point ?? null;
