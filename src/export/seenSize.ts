import type { Size } from "#scene/camera.ts";

/** The size in px of the map that the reader sees; of the window where there is none on it. */
export function seenSize(): Size {
  const box = document.querySelector(".map-area")?.getBoundingClientRect();
  return box === undefined || box.width * box.height === 0
    ? { width: innerWidth, height: innerHeight }
    : { width: box.width, height: box.height };
}
