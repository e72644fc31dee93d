/** How wide the sample of a row is, and how far its words stand from it, in letters' sizes. */
export const SAMPLE = 2.2;
export const APART = 0.6;
/** From circles within each other to their words, in letters' sizes. */
export const CIRCLES_APART = 1.4;
/** From line to line, in letters' sizes. */
export const LEADING = 1.25;
