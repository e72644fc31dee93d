import type { Box, Frame } from "#scene/frame.ts";
import { type LabelKind, labelBox } from "#scene/labelBox.ts";
import type { LabelPlaces } from "#scene/labelPlaces.ts";
import { type Line, meetsBox, meetsLine } from "#scene/lineMeets.ts";
import { NOTE_LETTERS, noteBox } from "#scene/noteBox.ts";
import { planeOf } from "#scene/planeOf.ts";
import { rimsOf } from "#scene/rimsOf.ts";
import type { Scene } from "#scene/scene.ts";
import { STUB_RADIUS } from "#scene/stubPlaces.ts";
import { timesItsName } from "#scene/timesItsName.ts";

type Point = readonly [x: number, y: number];

/** Words on a spot, and where they stand. */
export type NotePlace = { readonly at: Point; readonly words: string; readonly box: Box };
type Note = { readonly at: Point; readonly words: string; readonly short: string };

/** So many of the first words are always told here, in a narrow picture only the first; others only where they hide nothing, and else beside the map. */
const ALWAYS = 2;
/** In a picture that is narrower the line of the second would run through the numbers. In px. */
const NARROW = 700;
const LITTLE = 0.1;
/** The line to any but the first words is no longer than so many px: one must see at a glance where it leads. */
const LONGEST = 170;
/** A ring round what changed, in px. */
const RING = 11;

/** Where the words on spots stand, the most important first: on no number, no circle and no ring as long as there is any other room, and on as few names as may be; all of them shorter where that lets more of them be told. `room`: the part of the picture on which nothing lies. */
export function notePlaces(
  notes: readonly Note[],
  rings: readonly Point[],
  scene: Scene,
  frame: Frame,
  { labels, stubs }: Pick<LabelPlaces, "labels" | "stubs">,
  room: Box,
): readonly NotePlace[] {
  const { letters, covered, palette, size } = frame;
  const atAnyPrice = size.width < NARROW ? 1 : ALWAYS;
  const boxesOf = (kind: LabelKind) =>
    labels
      .filter((label) => label.kind === kind)
      .map((label) => labelBox(label, label.at, letters));
  const circles = rimsOf(scene, planeOf(frame)).flatMap(({ kind, at, radius }) =>
    kind === "circle" && at !== null ? [around(at, radius)] : [],
  );
  const arrows = stubs.map(({ at }) => around(at, STUB_RADIUS));
  const changed = rings.map((at) => around(at, RING));
  const numbers = [...covered, ...boxesOf("destination"), ...circles, ...arrows, ...changed];
  const names = boxesOf("place");
  // The name of what is smaller than its name gives way to words.
  const small = new Set<string>(
    scene.places.filter((mark) => timesItsName(mark, frame.camera.zoom) <= 1).map(({ id }) => id),
  );
  const large = labels
    .filter(({ id, kind }) => kind === "place" && !small.has(id))
    .map((label) => labelBox(label, label.at, letters));
  const written = boxesOf("destination");
  function placedAs(wordsOf: (note: Note) => string): readonly NotePlace[] {
    const placed: NotePlace[] = [];
    for (const note of notes) {
      const before = placed.map(({ box }) => box);
      const lines = placed.map(({ at, box }) => leaderOf(at, box));
      const isFirst = placed.length < ALWAYS;
      const words = wordsOf(note);
      /** Whether its line crosses none of these and no other line, and no other line runs under it. */
      const leadsBy = (boxes: readonly Box[]) => (box: Box) => {
        const line = leaderOf(note.at, box);
        return (
          (isFirst || Math.hypot(line[2] - line[0], line[3] - line[1]) <= LONGEST) &&
          !boxes.some((other) => meetsBox(line, other)) &&
          !lines.some((other) => meetsBox(other, box) || meetsLine(line, other))
        );
      };
      const ask = (soft: readonly Box[], hard: readonly Box[], leads: (box: Box) => boolean) =>
        noteBox(
          words,
          note.at,
          room,
          NOTE_LETTERS[palette],
          soft,
          hard,
          isFirst ? 1 : LITTLE,
          leads,
        );
      const box =
        ask(names, [...numbers, ...before], leadsBy([...written, ...before])) ??
        (placed.length < atAnyPrice
          ? (ask(names, [...numbers, ...before], leadsBy(before)) ??
            ask([...numbers, ...names], before, leadsBy(before)))
          : ask(large, [...numbers, ...before], leadsBy([...written, ...before])));
      if (box !== null) placed.push({ at: note.at, words, box });
    }
    return placed;
  }
  const whole = placedAs(({ words }) => words);
  if (whole.length === notes.length) return whole;
  const shorter = placedAs(({ short }) => short);
  return shorter.length > whole.length ? shorter : whole;
}

/** From a spot to the nearest point of its words. */
export const leaderOf = ([x, y]: Point, { left, top, right, bottom }: Box): Line => [
  x,
  y,
  Math.max(left, Math.min(x, right)),
  Math.max(top, Math.min(y, bottom)),
];

const around = ([x, y]: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
