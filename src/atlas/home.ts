import type { PlaceId } from "#atlas/types.ts";

/** The country that people leave: every way starts here, and it has no class of its own. */
export const HOME = "RUS" as PlaceId;

/** Reached from Russia without a check on its side, so that its other borders are the next doors. */
export const BELARUS = "BLR" as PlaceId;
