import type { BorderMark, BorderShown } from "#scene/borderMarks.ts";
import type { Ink } from "#scene/ink.ts";

type BorderLook = Pick<BorderMark, "state" | "less" | "isOld"> & { readonly chosen?: boolean };

/** The line of each state: thicker the less it lets through, and broken in its own way, so that no colour is needed to tell them apart. */
const LINES = {
  open: { stroke: "border-open", width: 2.2 },
  partly: { stroke: "border-open", width: 2.2 },
  restricted: { stroke: "border-restricted", width: 2.8, dashes: [7, 3.5] },
  closed: { stroke: "border-closed", width: 4.6 },
  unclear: { stroke: "border-unknown", width: 2.6, dashes: [9, 3, 2, 3] },
  unknown: { stroke: "border-unknown", width: 2, dashes: [2, 3.4] },
  asked: { stroke: "muted", width: 2.2 },
  guessed: { stroke: "accent", width: 5 },
} as const satisfies Readonly<Record<BorderShown, Ink>>;

/** Bars across the line, in px: how long and how thick, and from one to the next where all but one, or only one, lets fewer through. */
const BAR = { width: 8, dash: 1.6, closest: 6, farthest: 26 } as const;

/** The band under a border that keeps it apart from any colour of the countries, in px on each side. */
const BAND = 1.5;

/** How a border is drawn, from the lowest line to the highest, all along the same path. */
export function borderInks({ state, less, isOld, chosen = false }: BorderLook): readonly Ink[] {
  const { width: plain, ...line }: Ink & { readonly width: number } = LINES[state];
  // A hollow line needs room for its two sides.
  const width = plain + (isOld ? 1.6 : 0);
  const apart = BAR.closest + (BAR.farthest - BAR.closest) * (1 - less);
  return [
    { stroke: "halo", width: width + 2 * BAND, strokeOpacity: 0.9 },
    { ...line, width, ...(chosen ? { stroke: "accent" } : {}) },
    ...(isOld ? [{ ...line, stroke: "halo", width: width * 0.34 }] : []),
    ...(less > 0
      ? [
          {
            stroke: chosen ? "accent" : "border-closed",
            width: BAR.width,
            dashes: [BAR.dash, Math.round((apart - BAR.dash) * 10) / 10],
          },
        ]
      : []),
  ];
}
