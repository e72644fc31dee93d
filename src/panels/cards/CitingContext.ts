import { createContext } from "react";
import type { Lang, SourceId } from "#atlas/types.ts";

/** The sources of a card in the order in which its text names them. */
export type Citing = { readonly lang: Lang; readonly order: readonly SourceId[] };

/** Gives every part of a card the numbers of its sources. */
export const CitingContext = createContext<Citing>({ lang: "en", order: [] });
