import type { Atlas } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import type { ViewState } from "#view/viewState.ts";

/** The current view in words. */
export const descriptionOf = (_atlas: Atlas, _view: ViewState, scene: Scene): string =>
  scene.sentence;
