/** For how long a page that plays by itself stays at a step: so many seconds, or as long as its words take to read. */
export const PACES = [10, 20, 30, 60, "words"] as const;
export type Pace = (typeof PACES)[number];

/** Words that are read in a second by somebody who also looks at a map, and the time to look at it first. */
const WORDS_PER_SECOND = 2.5;
const LOOK_S = 4;

/** That time in ms. */
export function dwellMs(pace: Pace, text: string): number {
  if (pace !== "words") return pace * 1000;
  const words = text.split(/\s+/).filter((word) => word !== "").length;
  return Math.round((LOOK_S + words / WORDS_PER_SECOND) * 1000);
}
