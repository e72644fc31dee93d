import type { Box, Frame } from "#scene/frame.ts";
import { labelBox } from "#scene/labelBox.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import { noteBox } from "#scene/noteBox.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { STUB_RADIUS } from "#scene/stubPlaces.ts";

type Point = readonly [x: number, y: number];

/** Words on a spot, and where they stand. */
export type NotePlace = { readonly at: Point; readonly words: string; readonly box: Box };

/** So many of the first words are always told here; others only where they hide nothing, and else beside the map. */
const ALWAYS = 2;
const LITTLE = 0.1;

/** Where the words on spots stand, the most important first: on no number and no circle as long as there is any other room, and on as few names as may be. `room`: the part of the picture on which nothing lies. */
export function notePlaces(
  notes: readonly Omit<NotePlace, "box">[],
  scene: Scene,
  frame: Frame,
  { labels, stubs }: Pick<LabelPlaces, "labels" | "stubs">,
  room: Box,
): readonly NotePlace[] {
  const { letters, covered } = frame;
  const boxesOf = (kind: "destination" | "place") =>
    labels
      .filter((label) => label.kind === kind)
      .map((label) => labelBox(label, label.at, letters));
  const circles = rimsOf(scene, planeOf(frame)).flatMap(({ kind, at, radius }) =>
    kind === "circle" && at !== null ? [around(at, radius)] : [],
  );
  const arrows = stubs.map(({ at }) => around(at, STUB_RADIUS));
  const numbers = [...covered, ...boxesOf("destination"), ...circles, ...arrows];
  const names = boxesOf("place");
  const placed: NotePlace[] = [];
  for (const note of notes) {
    const before = placed.map(({ box }) => box);
    const isFirst = placed.length < ALWAYS;
    const ask = (soft: readonly Box[], hard: readonly Box[]) =>
      noteBox(note.words, note.at, room, letters, soft, hard, isFirst ? 1 : LITTLE);
    const box =
      ask(names, [...numbers, ...before]) ?? (isFirst ? ask([...numbers, ...names], before) : null);
    if (box !== null) placed.push({ ...note, box });
  }
  return placed;
}

const around = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
