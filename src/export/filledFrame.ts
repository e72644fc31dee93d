import { eyeOver } from "#scene/eyeOver.ts";
import type { Frame } from "#scene/frame.ts";

/** So much of the height of the globe stays in its picture at least. */
const LEAST_SEEN = 0.62;

/** The same picture, so much nearer that a whole globe leaves as little as can be empty beside it: it loses some of its head and foot, which are at its rim. */
export function filledFrame(frame: Frame): Frame {
  const { camera, proj, size } = frame;
  if (proj !== "globe") return frame;
  const { radius, away } = eyeOver(camera, size.height);
  const rim = Math.min(size.width / 2, size.height / 2 / LEAST_SEEN);
  // The radius of the globe whose rim the eye sees there: rim² = radius² × away / (2 × radius + away).
  const wanted = (rim ** 2 + Math.hypot(rim ** 2, away * rim)) / away;
  return wanted <= radius
    ? frame
    : { ...frame, camera: { ...camera, zoom: camera.zoom + Math.log2(wanted / radius) } };
}
