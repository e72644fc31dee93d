import type { PanelParts } from "./parts.ts";
export const Share = (_: PanelParts) => null;
