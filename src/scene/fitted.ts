import type { Size } from "#scene/camera.ts";
import type { Camera } from "#view/viewState.ts";

/** The same middle, so near that what the reader's map held is held here too. */
export function fitted(camera: Camera, size: Size, seen: Size): Camera {
  const larger = Math.min(size.width / seen.width, size.height / seen.height);
  return { ...camera, zoom: Math.max(0, camera.zoom + Math.log2(larger)) };
}
