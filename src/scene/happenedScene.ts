import type { Lang } from "#atlas/types.ts";
import type { Happening } from "#scene/happeningOf.ts";
import type { CrossingMark, Scene } from "#scene/scene.ts";
import { wayRows } from "#scene/wayRows.ts";

/** The scene with what has changed drawn though it would not be from so far, or unasked: crossings at every zoom, and ways that nobody can go any more. So one sees what each has become, and no ring round nothing. */
export function happenedScene(scene: Scene, happening: Happening | null, lang: Lang): Scene {
  const changed = new Set<string>(happening?.spots.map(({ id }) => id));
  const { crossings, routes, legend } = scene;
  const doors = crossings.filter(({ id, forced }) => changed.has(id) && !forced);
  const ways = routes.filter(
    ({ id, shown, state }) => changed.has(id) && !shown && state !== "before",
  );
  if (doors.length === 0 && ways.length === 0) return scene;
  if (ways.length === 0) return { ...scene, crossings: crossings.map(forcedIn(doors)) };
  const drawn = routes.map((mark) => (ways.includes(mark) ? { ...mark, shown: true } : mark));
  return {
    ...scene,
    crossings: crossings.map(forcedIn(doors)),
    routes: drawn,
    legend: {
      ...legend,
      routes: legend.routes && { ...legend.routes, ...wayRows(drawn, lang) },
    },
  };
}

const forcedIn =
  (doors: readonly CrossingMark[]) =>
  (mark: CrossingMark): CrossingMark =>
    doors.includes(mark) ? { ...mark, forced: true } : mark;
