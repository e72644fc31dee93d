import { createContext } from "react";
import type { PanelParts } from "./parts.ts";

/** Gives what is opened inside a panel the view as it is now, so that the panel itself need not follow every day. */
export const PartsContext = createContext<PanelParts | null>(null);
