import type { FeatureCollection } from "geojson";
import type { Frame } from "#scene/frame.ts";
import { type LabelPlace, LETTER_SIZE } from "#scene/labelBox.ts";
import { lettersAt } from "#scene/planesOf.ts";

/** MapLibre names the side of the text that stands at the point. */
const ANCHOR = { start: "left", middle: "center", end: "right" } as const;

/** Names and numbers as points that carry where their text stands; MapLibre moves them with the ground and decides nothing. */
export const labelData = (labels: readonly LabelPlace[], frame: Frame): FeatureCollection => ({
  type: "FeatureCollection",
  features: labels.map(({ id, kind, point, lines, dx, dy, align }) => {
    const [name = "", ...rest] = lines;
    const size = LETTER_SIZE[kind] * frame.letters;
    return {
      type: "Feature",
      properties: {
        id,
        kind,
        name,
        rest: rest.map((line) => `\n${line}`).join(""),
        anchor: ANCHOR[align],
        // In letters' sizes.
        offset: [dx / size, dy / size],
        size: size / lettersAt(frame, point),
      },
      geometry: { type: "Point", coordinates: [...point] },
    };
  }),
});
