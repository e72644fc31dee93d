import { useEffect, useState } from "react";
import type { Borders } from "#atlas/openBorders.ts";
import type { Camera } from "#view/viewState.ts";
import { loadBorders } from "./loadAtlas.ts";

/** From this zoom on the finer borders are worth their bytes. */
const FINE_ZOOM = 4;

/** The coarse borders, and the fine ones once the camera has come near. */
export function useFineBorders(coarse: Borders, zoom: Camera["zoom"]): Borders {
  const [fine, setFine] = useState<Borders | null>(null);
  const near = zoom >= FINE_ZOOM;
  useEffect(() => {
    if (near && fine === null) loadBorders("50m").then(setFine, () => {});
  }, [near, fine]);
  return near && fine !== null ? fine : coarse;
}
