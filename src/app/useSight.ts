import { useLayoutEffect } from "react";
import type { Frame } from "#scene/frame.ts";
import type { Scene } from "#scene/scene.ts";
import type { Sight } from "./createSight.ts";

/** Says what a picture shows and where it looks, before it is seen, and that it is gone. */
export function useSight(onSight: (sight: Sight) => void, scene: Scene, frame: Frame): void {
  useLayoutEffect(() => {
    onSight({ scene, frame });
  }, [scene, frame, onSight]);
  useLayoutEffect(() => () => onSight(null), [onSight]);
}
