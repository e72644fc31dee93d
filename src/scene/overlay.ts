import type { Day } from "#atlas/day.ts";
import type { Atlas, PlaceId } from "#atlas/types.ts";
import type { OverlayLegend } from "#scene/legend.ts";
import type { Pattern } from "#scene/patterns.ts";
import type { ClassOn, OverlayFacts } from "#world/overlayFacts.ts";

/** What is said of a place's class, and what stands behind it: how well it is known, until when. */
export type ClassSaid = { readonly said: string; readonly more: string };

/** What the text of one place adds to its class: the days one may stay, a closure for Covid on top, the last check. */
export type ClassDetails = {
  readonly stay: number | null;
  readonly covid: boolean;
  readonly checked: Day | null;
};

/** One question that colours the map, whole: what is true of it, how it looks and what it says. Picker, key, palette, table, text, cards, changes, print and address iterate over these. */
export type Overlay = OverlayFacts & {
  /** Beside the colour, for classes that colour alone must not carry. */
  readonly patterns: Readonly<Record<string, Pattern>>;
  /** Whether the far end of the ladder is what a reader sorts for first. */
  readonly worstFirst: boolean;
  /** The name of the question, with the day that its classes speak of where that is another one. */
  readonly title: (atlas: Atlas, day: Day) => string;
  /** One sentence that says what the map shows. */
  readonly sentence: (atlas: Atlas, day: Day) => string;
  readonly said: (atlas: Atlas, place: PlaceId, day: Day, on: ClassOn) => ClassSaid;
  readonly details: (atlas: Atlas, place: PlaceId, day: Day) => ClassDetails;
  /** What the classes do not say, and until when the world was asked. */
  readonly notes: (atlas: Atlas, day: Day) => readonly string[];
  /** What lies over every class, or over those of some places; `null` where over none. */
  readonly over: (atlas: Atlas, day: Day) => OverlayLegend["over"];
};
