import type { LonLat } from "#atlas/types.ts";
import type { Size } from "#scene/camera.ts";
import type { Scene } from "#scene/scene.ts";

/** A label in px: its lines and where they stand. */
export type Label = {
  readonly key: string;
  readonly kind: "destination" | "place";
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly known: boolean;
};

type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const LINE = 14;
/** The mean width of a letter in px at the size of labels. */
const LETTER = 6.6;
const SPACE = 4;

const widthOf = (lines: readonly string[], letters: number): number =>
  Math.max(...lines.map((line) => line.length)) * LETTER * letters;

const meets = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Labels without collisions: the figures first, largest to smallest, then the names of places by their size. */
export function labelsOf(
  scene: Scene,
  project: (point: LonLat) => readonly [number, number] | null,
  { width, height }: Size,
  zoom: number,
  /** How much larger than usual. */
  letters: number,
): Label[] {
  const labels: Label[] = [];
  const taken: Box[] = [];
  const isFree = (box: Box) =>
    box.left >= 2 &&
    box.right <= width - 2 &&
    box.top >= 2 &&
    box.bottom <= height - 2 &&
    !taken.some((other) => meets(box, other));

  const shown = scene.layers.destinations ? scene.destinations : [];
  for (const { point, radius } of shown) {
    const at = project(point);
    if (at) taken.push(around(at, radius * 0.7, radius * 0.7));
  }
  const place = (
    label: Omit<Label, "x" | "y" | "anchor">,
    at: readonly [number, number],
    gap: number,
  ) => {
    const [half, high] = [widthOf(label.lines, letters) / 2, label.lines.length * LINE * letters];
    const tries: readonly (readonly [Label["anchor"], number, number, number])[] = [
      ["start", gap + SPACE, 0, gap + SPACE + half],
      ["end", -gap - SPACE, 0, -gap - SPACE - half],
      ["middle", 0, gap + high / 2 + 2, 0],
      ["middle", 0, -gap - high / 2 - 2, 0],
    ];
    const own = label.kind === "place" ? ([["middle", 0, 0, 0]] as typeof tries) : tries;
    for (const [anchor, dx, dy, middle] of own) {
      const box = around([at[0] + middle, at[1] + dy], half, high / 2);
      if (!isFree(box)) continue;
      taken.push(box);
      labels.push({ ...label, x: at[0] + dx, y: at[1] + dy, anchor });
      return;
    }
  };

  for (const mark of shown) {
    const at = project(mark.point);
    if (at === null) continue;
    const lines = [mark.name, mark.label];
    place({ key: mark.id, kind: "destination", lines, known: mark.known }, at, mark.radius);
  }
  const names = scene.places
    .filter(({ labelled, size, chosen }) => labelled && (chosen || size * 4 ** zoom > ENOUGH))
    .toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.size - a.size);
  for (const { id, name, point, small, chosen } of names) {
    const at = project(point);
    if (at === null) continue;
    if (small && !chosen && zoom < 4) continue;
    place({ key: id, kind: "place", lines: [name], known: true }, at, small ? 5 : 0);
  }
  return labels;
}

/** A place is named from the zoom on at which it is about as large as its name. */
const ENOUGH = 9;

const around = ([x, y]: readonly [number, number], half: number, high: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - high,
  bottom: y + high,
});
