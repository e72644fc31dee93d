import type { Borders } from "#atlas/openBorders.ts";
import type { Lang, LonLat } from "#atlas/types.ts";
import { edgedScene } from "#scene/edgedScene.ts";
import { CROSSINGS_ZOOM } from "#scene/ink.ts";
import { inOrder } from "#scene/inOrder.ts";
import type { Scene } from "#scene/scene.ts";
import type { Stub } from "#scene/stubPlaces.ts";
import type { Focus } from "#view/viewState.ts";
import { wayStops } from "./wayStops.ts";

/** Something the keyboard can stand on, with its name and what the map says of it. */
export type Spot = {
  readonly key: string;
  readonly focus: Focus;
  readonly point: LonLat;
  readonly name: string;
  readonly words: string;
};

/** What the keyboard goes to: every place in the order of table and text, at its stub where it lies beyond the edge; then land borders, each in the middle of its drawn line, the crossings that are drawn at this zoom, and the ways that are drawn. */
export function marksInOrder(
  scene: Scene,
  borders: Borders,
  zoom: number,
  lang: Lang,
  stubs: readonly Stub[],
): readonly Spot[] {
  const places = placesOf(scene, lang).map((spot): Spot => {
    const stub = stubs.find(({ id }) => id === spot.focus.id);
    return stub === undefined ? spot : { ...spot, point: stub.point };
  });
  const marks = [...places, ...bordersOf(scene, borders), ...crossingsOf(scene, zoom)];
  return [...marks, ...waysOf(edgedScene(scene, stubs), marks, zoom)];
}

function placesOf(scene: Scene, lang: Lang): readonly Spot[] {
  const figures = new Map(scene.destinations.map((mark) => [mark.id, mark]));
  const order = inOrder(lang);
  return scene.places
    .map((mark) => ({ ...mark, value: figures.get(mark.id)?.value ?? null }))
    .toSorted(order)
    .map(({ id, point, name, words, second }): Spot => {
      const borders = scene.layers.borders ? scene.borders.filter(({ to }) => to === id) : [];
      const said = [
        figures.get(id)?.label,
        words,
        second?.words,
        ...borders.map((border) => `${border.name}: ${border.words}`),
      ]
        .filter(Boolean)
        .join("; ");
      return { key: `place-${id}`, focus: { kind: "place", id }, point, name, words: said };
    });
}

function bordersOf(scene: Scene, borders: Borders): readonly Spot[] {
  if (!scene.layers.borders) return [];
  return scene.borders.flatMap(({ id, name, words }): Spot[] => {
    const lines = borders.land.get(id)?.coordinates ?? [];
    const line = lines.toSorted((a, b) => b.length - a.length)[0] ?? [];
    const [lon, lat] = line[Math.floor(line.length / 2)] ?? [];
    if (lon === undefined || lat === undefined) return [];
    return [{ key: `border-${id}`, focus: { kind: "border", id }, point: [lon, lat], name, words }];
  });
}

function crossingsOf({ crossings, layers }: Scene, zoom: number): readonly Spot[] {
  if (!layers.crossings) return [];
  return crossings
    .filter(({ forced }) => forced || zoom >= CROSSINGS_ZOOM)
    .map(({ id, title, point, words }): Spot => {
      return { key: `crossing-${id}`, focus: { kind: "crossing", id }, point, name: title, words };
    });
}

function waysOf({ routes, layers }: Scene, marks: readonly Spot[], zoom: number): readonly Spot[] {
  if (!layers.routes) return [];
  const taken = marks.map(({ point }) => point);
  const stops = wayStops(routes, taken, zoom);
  return routes.flatMap(({ id, title, words }): Spot[] => {
    const point = stops.get(id);
    if (point === undefined) return [];
    return [{ key: `route-${id}`, focus: { kind: "route", id }, point, name: title, words }];
  });
}

/** The nearest spot in the direction of an arrow key, as it stands on the screen. */
export function spotTowards(
  spots: readonly Spot[],
  from: readonly [number, number],
  key: string,
  project: (point: LonLat) => readonly [number, number] | null,
): Spot | null {
  const [ax, ay] = DIRECTIONS[key] ?? [0, 0];
  let best: { readonly spot: Spot; readonly cost: number } | null = null;
  for (const spot of spots) {
    const at = project(spot.point);
    if (at === null) continue;
    const [dx, dy] = [at[0] - from[0], at[1] - from[1]];
    const along = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay - dy * ax);
    if (along < 2 || aside > along * 1.5) continue;
    const cost = along + aside * 2;
    if (best === null || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
export const ARROWS: ReadonlySet<string> = new Set(Object.keys(DIRECTIONS));
