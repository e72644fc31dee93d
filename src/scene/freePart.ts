import type { Size } from "#scene/camera.ts";
import type { Box } from "#scene/frame.ts";

/** A picture so narrow has its card below, not at its side; as the page's rooms have it (`app/layouts/Explore.css`). */
const NARROW = 700;
/** Px that the statement takes at the top and the key at the bottom, in a narrow picture and in a wide one. */
const STATEMENT = { narrow: 72, wide: 92 } as const;
const KEY = 40;
const CARD = { most: 400, share: 0.42, edge: 16 } as const;
/** Pulled up half, a card has so much of a narrow page, of which the picture is all but so many px (`ui/Drawer.css`). */
const SHEET = { share: 0.52, round: 216 } as const;

/**
 * The part of a picture of the page on which nothing lies: below the statement, above the key, and beside or above an opened card.
 * `isWide`: the page is wide, however narrow what else stands beside the picture leaves it, so that the card is at the side.
 */
export function freePart({ width, height }: Size, hasCard = false, isWide = false): Box {
  const isNarrow = width <= NARROW;
  const top = Math.min(isNarrow ? STATEMENT.narrow : STATEMENT.wide, height / 5);
  const bottom = height - Math.min(KEY, height / 8);
  if (!hasCard) return { left: 0, top, right: width, bottom };
  // Above a card there is no statement.
  if (isNarrow && !isWide) {
    const above = height - SHEET.share * (height + SHEET.round);
    return { left: 0, top: 0, right: width, bottom: Math.max(above, height / 5) };
  }
  const right = width - Math.min(CARD.most, width * CARD.share) - CARD.edge;
  return { left: 0, top, right, bottom };
}
