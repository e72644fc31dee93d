import type { Lang, LonLat } from "#atlas/types.ts";
import { inOrder } from "#scene/inOrder.ts";
import type { Scene } from "#scene/scene.ts";
import type { Focus } from "#view/viewState.ts";

/** Something the keyboard can stand on, with its name and what the map says of it. */
export type Spot = {
  readonly key: string;
  readonly focus: Focus;
  readonly point: LonLat;
  readonly name: string;
  readonly words: string;
};

/** Every place of the map that can be chosen, in the order of table and text. */
export function marksInOrder(scene: Scene, lang: Lang): readonly Spot[] {
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
