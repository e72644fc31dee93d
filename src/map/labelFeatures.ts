import { type LabelPlace, LETTER_SIZE } from "#scene/labelBox.ts";
import { lettersAt } from "#scene/lettersAt.ts";
import { type InkedFeature, pointAt } from "./features.ts";
import type { Pen } from "./penFor.ts";

/** MapLibre names the side of the text that stands at the point. */
const ANCHOR = { start: "left", middle: "center", end: "right" } as const;

/** MapLibre writes so much lower than the middle of the line, in letters' sizes: measured beside the drawing. */
const LOWER = 0.065;

/** Names and numbers as points that carry where their text stands; MapLibre moves them with the ground and decides nothing. */
export const labelFeatures = (
  labels: readonly LabelPlace[],
  { frame, palette }: Pen,
): InkedFeature[] =>
  labels.map(({ id, kind, point, lines, dx, dy, align, ink }) => {
    const [name = "", ...rest] = lines;
    const size = LETTER_SIZE[kind] * frame.letters;
    const { fill, stroke, width } = ink;
    return {
      type: "Feature",
      id: `${kind}-${id}`,
      properties: {
        layer: "labels",
        name,
        rest: rest.map((line) => `\n${line}`).join(""),
        bold: kind === "destination",
        colour: palette[fill] ?? "#000",
        halo: palette[stroke] ?? "#fff",
        // Of the band round a letter, one half lies outside.
        band: width / 2,
        anchor: ANCHOR[align],
        // In letters' sizes.
        offset: [dx / size, dy / size - LOWER],
        size: size / lettersAt(frame, point),
      },
      geometry: pointAt(point),
    };
  });
