import { expect, test } from "vitest";
import { partsOf } from "#map/partsOf.ts";
import { LETTER_SIZE, labelBox } from "#scene/labelBox.ts";
import { PALETTES } from "#scene/palette.ts";
import { namesGiven } from "./namesGiven.ts";
import { pictureOn } from "./pictureOn.ts";

test.each(
  PALETTES.flatMap((palette) =>
    ["2022-03-10", "2022-09-25", "2023-12-14", "2024-09-21"].map((day) => [day, palette] as const),
  ),
)(
  "on %s MapLibre is given every name where it is laid out, and no other, in the %s palette",
  (day, palette) => {
    const picture = pictureOn(day, {}, palette);
    const { frame, written } = picture;
    expect(written.labels.length).toBeGreaterThan(3);
    const given = namesGiven(written.labels, frame);
    expect(partsOf(picture).labels.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
    expect(given.length).toBe(written.labels.length);
    for (const label of written.labels) {
      const { id, kind, lines } = label;
      const found = given.find((one) => one.id === `${kind}-${id}`);
      expect(found?.text).toBe(lines.join("\n"));
      expect(found?.letters).toBeCloseTo(LETTER_SIZE[kind] * frame.letters, 6);
      const { left, right, top, bottom } = labelBox(label, label.at, frame.letters);
      expect(found?.box.left).toBeCloseTo(left, 6);
      expect(found?.box.right).toBeCloseTo(right, 6);
      expect(found?.box.top).toBeCloseTo(top, 6);
      expect(found?.box.bottom).toBeCloseTo(bottom, 6);
    }
  },
);
