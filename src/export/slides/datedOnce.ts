import type { Scene } from "#scene/scene.ts";

/** Where all numbers of a picture are of one time they are written without it; `dated` is that time, to be said once, else empty. */
export function datedOnce<Drawn extends Pick<Scene, "destinations">>(
  scene: Drawn,
): { readonly scene: Drawn; readonly dated: string } {
  const [dated = "", ...others] = new Set(scene.destinations.map((mark) => mark.dated));
  if (dated === "" || others.length > 0) return { scene, dated: "" };
  const destinations = scene.destinations.map((mark) => ({ ...mark, dated: "" }));
  return { scene: { ...scene, destinations }, dated };
}
