import { createStore, type StoreApi } from "zustand/vanilla";
import type { Frame } from "#scene/frame.ts";
import type { Scene } from "#scene/scene.ts";

/** What the picture shows, and where it looks: `null` as long as there is no picture. */
export type Sight = { readonly scene: Scene; readonly frame: Frame } | null;

/** Where a picture that rests says what it shows, for its key to draw from. */
export const createSight = (): StoreApi<Sight> => createStore<Sight>(() => null);
