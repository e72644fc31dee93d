import type { PlaceId } from "#atlas/types.ts";

/** The country that people leave: every way starts here, and it has no class of its own. */
export const HOME = "RUS" as PlaceId;
