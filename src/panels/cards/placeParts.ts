import type { Place } from "#atlas/types.ts";
import type { PanelParts } from "#panels/parts.ts";
import type { PlaceStory } from "./placeStory.ts";

/** What every part of a place's card gets. */
export type PlaceParts = PanelParts & { readonly place: Place; readonly story: PlaceStory };
