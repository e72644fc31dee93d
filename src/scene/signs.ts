/** The forms of classes of a second overlay: a square, the fuller the farther along the ladder; or one that holds what makes the class doubtful. */
export const SIGNS = [
  "level-0",
  "level-1",
  "level-2",
  "level-3",
  "level-4",
  "unclear",
  "lapsed",
  "unknown",
  "outside",
] as const;
export type Sign = (typeof SIGNS)[number];
