import { radiusAt } from "#scene/camera.ts";
import type { Camera } from "#view/viewState.ts";

/** What an eye above the middle of the picture sees of the globe. */
export type Eye = {
  /** The globe's radius in px. */
  readonly radius: number;
  /** From the ground up to the eye, in px. */
  readonly away: number;
  /** The cosine of the angle, seen from the globe's centre, between the middle of the picture and the last point that is seen. */
  readonly horizon: number;
};

/** The eye stands so many heights of the picture above the ground: it sees 36.87° from top to bottom, as MapLibre's camera does unless told otherwise. */
const HEIGHTS_UP = 1.5;

/** The eye of a picture of the globe that is `height` px high; the lower it stands, the less it sees. */
export function eyeOver(camera: Camera, height: number): Eye {
  const radius = radiusAt(camera);
  const away = HEIGHTS_UP * height;
  return { radius, away, horizon: radius / (radius + away) };
}
