import type { Place } from "#atlas/types.ts";
import type { PlaceDossier } from "#dossier/placeDossier.ts";
import type { PanelParts } from "#panels/parts.ts";

/** What every part of a place's card gets. */
export type PlaceParts = PanelParts & { readonly place: Place; readonly dossier: PlaceDossier };
