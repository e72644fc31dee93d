import type { Day } from "#atlas/day.ts";
import { HOME } from "#atlas/home.ts";
import {
  type Atlas,
  type OverlayId,
  type PlaceId,
  RISK_CLASSES,
  VISA_CLASSES,
} from "#atlas/types.ts";
import type { Pattern } from "#scene/patterns.ts";
import { AGE_CLASSES, ageOn } from "#world/ageOn.ts";
import { riskOn, visaOn } from "#world/worldOn.ts";

/** Where a class holds: its key, and the two it lies between while a change is only known by its bounds. */
export type ClassOn = { readonly key: string; readonly between: readonly string[] };

/** One question that colours the map. Picker, legend, palette, table and exports iterate over these. */
export type Overlay = {
  /** From the one that opens most doors, or worries least, to the other end; then the doubtful ones. */
  readonly classes: readonly string[];
  readonly classOn: (atlas: Atlas, place: PlaceId, day: Day) => ClassOn;
  /** Beside the colour, for classes that colour alone must not carry. */
  readonly patterns: Readonly<Record<string, Pattern>>;
  /** Places outside of the question. */
  readonly leftOut: readonly string[];
};

const certain = (key: string): ClassOn => ({ key, between: [] });

/** All overlays in the order of the picker. */
export const OVERLAY: Readonly<Record<OverlayId, Overlay>> = {
  visa: {
    classes: VISA_CLASSES,
    classOn: (atlas, place, day) => {
      const span = visaOn(atlas, place, day);
      return { key: span?.class ?? "no-data", between: span?.between ?? [] };
    },
    patterns: { closed: "hatch", unclear: "dots", lapsed: "steps", "no-data": "cross" },
    leftOut: [HOME],
  },
  risk: {
    classes: RISK_CLASSES,
    classOn: (atlas, place, day) => certain(riskOn(atlas, place, day)?.class ?? "no-data"),
    patterns: { 0: "cross", "no-data": "cross" },
    leftOut: [HOME, "UKR"],
  },
  age: {
    classes: AGE_CLASSES,
    classOn: (atlas, place, day) => certain(ageOn(atlas, place, day).class),
    patterns: { "no-data": "cross" },
    leftOut: [HOME],
  },
};

/** The pattern that repeats a class's place in the order, for a second overlay on top of the first. */
export function secondPattern(id: OverlayId, key: string): Pattern {
  const { classes } = OVERLAY[id];
  const ordered = classes.filter((name) => !["unclear", "lapsed", "no-data"].includes(name));
  const steps = id === "risk" ? ordered.toReversed() : ordered;
  const step = steps.indexOf(key);
  if (step < 0 || key === "0") return "lines-x";
  const level = id === "risk" ? step : step + 1;
  return `lines-${Math.min(5, Math.max(1, level))}` as Pattern;
}
