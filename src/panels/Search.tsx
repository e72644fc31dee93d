import type { PanelParts } from "./parts.ts";
export const Search = (_: PanelParts) => null;
