import { isSame } from "#atlas/isSame.ts";
import { keptMarks } from "#scene/keptMarks.ts";
import type { Scene } from "#scene/scene.ts";

/**
 * The scene of another day with every mark of the one before that says the same, and every list of them: what a day does not change is
 * known by its identity, and is neither laid out nor drawn once more.
 */
export function keptScene(before: Scene, next: Scene): Scene {
  return {
    ...next,
    places: keptMarks(before.places, next.places),
    destinations: keptMarks(before.destinations, next.destinations),
    routes: keptMarks(before.routes, next.routes),
    crossings: keptMarks(before.crossings, next.crossings),
    borders: keptMarks(before.borders, next.borders),
    layers: isSame(before.layers, next.layers) ? before.layers : next.layers,
    legend: isSame(before.legend, next.legend) ? before.legend : next.legend,
  };
}
