import { labelFeatures } from "#map/labelFeatures.ts";
import { penFor } from "#map/penFor.ts";
import type { Box, Frame } from "#scene/frame.ts";
import { type LabelPlace, LETTER_SIZE, labelBox } from "#scene/labelBox.ts";
import { lettersAt } from "#scene/lettersAt.ts";
import { planeOf } from "#scene/planeOf.ts";

/** MapLibre's line stands so much lower, in letters' sizes. */
const LOWER = 0.065;
const SIDES = { left: "start", center: "middle", right: "end" } as const;

/** A name as MapLibre writes it, and the box that it takes there, in px of the picture. */
export type NameGiven = {
  readonly id: string;
  readonly text: string;
  readonly letters: number;
  readonly box: Box;
};

/** The names of a layout as MapLibre is given them, laid out again by what it makes of them: projection, letters that shrink with the ground, anchor and offset. */
export function namesGiven(labels: readonly LabelPlace[], frame: Frame): readonly NameGiven[] {
  const plane = planeOf(frame);
  return labelFeatures(labels, penFor(frame)).map(({ id, geometry, properties }) => {
    const { name, rest, bold, anchor, offset, size } = properties;
    if (geometry.type !== "Point") throw new Error(`${id} is no point`);
    const [lon = 0, lat = 0] = geometry.coordinates;
    const at = plane([lon, lat]);
    if (at === null) throw new Error(`${id} is behind the horizon`);
    const letters = Number(size) * lettersAt(frame, [lon, lat]);
    const [right = 0, down = 0] = offset as readonly number[];
    const kind = bold === true ? "destination" : "place";
    const text = `${name}${rest}`;
    const look = {
      kind,
      lines: text.split("\n"),
      dx: right * letters,
      dy: (down + LOWER) * letters,
      align: SIDES[anchor as keyof typeof SIDES],
    } as const;
    return { id, text, letters, box: labelBox(look, at, letters / LETTER_SIZE[kind]) };
  });
}
