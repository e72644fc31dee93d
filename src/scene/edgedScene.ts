import type { LonLat } from "#atlas/types.ts";
import type { EdgeTip } from "#scene/edgeTips.ts";
import { ARROW_TIP } from "#scene/ink.ts";
import type { RouteMark, Scene } from "#scene/scene.ts";
import type { Stub } from "#scene/stubPlaces.ts";

type Path = readonly LonLat[];

const cut = new WeakMap<Path, Map<string, Path>>();

/** The scene without the circles of what lies beyond the edge, and whose ways to it end at its stubs. What is cut twice at one place is the same path, so that what does not change is not drawn anew. */
export function edgedScene<Part extends Pick<Scene, "destinations" | "routes">>(
  scene: Part,
  stubs: readonly Stub[],
): Part {
  if (stubs.length === 0) return scene;
  const tips = new Map(stubs.flatMap(({ ways }) => ways.map(({ id, tip }) => [id, tip])));
  const beyond = new Set(stubs.map(({ id }) => id));
  return {
    ...scene,
    // One that still reaches into the picture is told at the edge.
    destinations: scene.destinations.filter(({ id }) => !beyond.has(id)),
    routes: scene.routes.map((route) => {
      const tip = tips.get(route.id);
      return tip === undefined ? route : endedAt(route, tip);
    }),
  };
}

function endedAt(route: RouteMark, tip: EdgeTip): RouteMark {
  let before = 0;
  for (const [i, leg] of route.legs.entries()) {
    if (tip.after < before + leg.path.length) {
      const legs = [...route.legs.slice(0, i), { ...leg, path: cutAt(leg.path, tip, before) }];
      return { ...route, legs, back: ARROW_TIP };
    }
    before += leg.path.length;
  }
  return route;
}

function cutAt(path: Path, { point, after }: EdgeTip, before: number): Path {
  const known = cut.get(path) ?? new Map<string, Path>();
  cut.set(path, known);
  const key = `${after} ${point}`;
  const made = known.get(key) ?? [...path.slice(0, after - before + 1), point];
  known.set(key, made);
  return made;
}
