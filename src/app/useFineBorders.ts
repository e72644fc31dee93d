import type { Borders } from "#atlas/openBorders.ts";
import { useFetched } from "#ui/useFetched.ts";
import type { Camera } from "#view/viewState.ts";
import { loadBorders } from "./loadAtlas.ts";

/** From this zoom on the finer borders are worth their bytes. */
const FINE_ZOOM = 4;

/** The coarse borders, and the fine ones once the camera has come near. */
export function useFineBorders(coarse: Borders, zoom: Camera["zoom"]): Borders {
  const { found } = useFetched(zoom >= FINE_ZOOM ? "50m" : null, () => loadBorders("50m"));
  return found ?? coarse;
}
