import type { Frame } from "#scene/frame.ts";
import { type LabelPlace, LETTER_SIZE } from "#scene/labelBox.ts";
import { lettersAt } from "#scene/lettersAt.ts";
import type { Palette } from "#scene/palette.ts";
import { type InkedFeature, pointAt } from "./features.ts";

/** MapLibre names the side of the text that stands at the point. */
const ANCHOR = { start: "left", middle: "center", end: "right" } as const;

/** Names and numbers as points that carry where their text stands; MapLibre moves them with the ground and decides nothing. */
export const labelFeatures = (
  labels: readonly LabelPlace[],
  frame: Frame,
  palette: Palette,
): InkedFeature[] =>
  labels.map(({ id, kind, point, lines, dx, dy, align, ink }) => {
    const [name = "", ...rest] = lines;
    const size = LETTER_SIZE[kind] * frame.letters;
    const { fill, stroke } = ink;
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
        anchor: ANCHOR[align],
        // In letters' sizes.
        offset: [dx / size, dy / size],
        size: size / lettersAt(frame, point),
      },
      geometry: pointAt(point),
    };
  });
