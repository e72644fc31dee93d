/** A step of a page that is read, as it is laid out, in px from the top of all that is scrolled. */
export type LaidOut = { readonly top: number; readonly height: number };

/** Where in the height of what is seen the line lies on which one reads, once one has scrolled so far. */
export const READING_LINE = 0.4;

/**
 * The one step that is read, counted from 1: the last that begins on or above the reading line, which comes down from the very top with the first
 * px that are scrolled. It follows from where the page is scrolled and from nothing else, so that there are never two, and none comes back by itself.
 */
export function stepAt(steps: readonly LaidOut[], scrolled: number, seen: number): number {
  const line = scrolled + Math.min(scrolled, READING_LINE * seen);
  return Math.max(1, steps.findLastIndex(({ top }) => top <= line) + 1);
}
