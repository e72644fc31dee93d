import type { Box } from "#scene/frame.ts";

/** A page of A4 in px, 96 to the inch. On Letter it is printed a little smaller, so that one layout holds for both. */
export const PAPER = { width: 794, height: 1123 } as const;

/** Room for the head of each page and for what stands at its foot, in px. */
const MARGIN = 38;
const HEAD = 26;
const FOOT = 30;

/** What a page has room for, and where its head and foot begin. */
export const BODY: Box = {
  left: MARGIN,
  right: PAPER.width - MARGIN,
  top: MARGIN + HEAD,
  bottom: PAPER.height - MARGIN - FOOT,
};
export const HEAD_TOP = MARGIN;
export const FOOT_TOP = BODY.bottom + 10;
export const WIDTH = BODY.right - BODY.left;
export const ROOM = BODY.bottom - BODY.top;

/** From one line to write on to the next: 8 mm, as in exercise books. */
export const LINE = 30;
