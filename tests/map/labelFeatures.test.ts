import { expect, test } from "vitest";
import { partsOf } from "#map/partsOf.ts";
import { LETTER_SIZE } from "#scene/labelBox.ts";
import { lettersAt } from "#scene/lettersAt.ts";
import { PALETTES } from "#scene/palette.ts";
import { pictureOn } from "./pictureOn.ts";

const SIDES = { left: "start", center: "middle", right: "end" } as const;
/** MapLibre's line stands so much lower, in letters' sizes. */
const LOWER = 0.065;

test.each(
  PALETTES.flatMap((palette) =>
    ["2022-03-10", "2022-09-25", "2023-12-14", "2024-09-21"].map((day) => [day, palette] as const),
  ),
)(
  "on %s MapLibre is given every name where it is laid out, and no other, in the %s palette",
  (day, palette) => {
    const picture = pictureOn(day, {}, palette);
    const { labels } = partsOf(picture);
    const { frame, written } = picture;
    expect(written.labels.length).toBeGreaterThan(3);
    expect(labels.length).toBe(written.labels.length);
    for (const { id, kind, point, lines, dx, dy, align } of written.labels) {
      const feature = labels.find((one) => one.id === `${kind}-${id}`);
      if (feature === undefined) throw new Error(`${id} has no name`);
      const { name, rest, anchor, offset, size } = feature.properties;
      const [right = 0, down = 0] = offset as readonly number[];
      const letters = LETTER_SIZE[kind] * frame.letters;
      expect(feature.geometry).toMatchObject({ type: "Point", coordinates: [...point] });
      expect(`${name}${rest}`).toBe(lines.join("\n"));
      expect(SIDES[anchor as keyof typeof SIDES]).toBe(align);
      expect(right * letters).toBeCloseTo(dx, 6);
      expect((down + LOWER) * letters).toBeCloseTo(dy, 6);
      expect(Number(size) * lettersAt(frame, point)).toBeCloseTo(letters, 6);
    }
  },
);
