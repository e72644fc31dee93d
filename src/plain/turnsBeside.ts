import { radiusAt } from "#scene/camera.ts";
import type { Frame } from "#scene/frame.ts";

/** So many px beside itself the flat earth is drawn once more, where the picture is wider than it; nowhere on the globe. */
export function turnsBeside({
  camera,
  proj,
  size,
}: Pick<Frame, "camera" | "proj" | "size">): readonly number[] {
  if (proj === "globe") return [];
  const world = 2 * Math.PI * radiusAt({ ...camera, lat: 0 });
  const most = Math.max(0, Math.ceil((size.width / world - 1) / 2));
  return Array.from({ length: most }, (_, i) => (i + 1) * world).flatMap((px) => [-px, px]);
}
