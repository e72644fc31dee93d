import type { GuessKind } from "#atlas/guess.ts";
import { type Focus, LAYERS, type LayerName, type ViewState } from "#view/viewState.ts";

/** What would tell the answer: the circles their numbers; ways, crossings and classes of entry what is open. */
const TELLING: Readonly<Record<GuessKind, readonly LayerName[]>> = {
  order: ["destinations"],
  share: ["destinations"],
  curve: ["destinations"],
  borders: ["routes", "crossings"],
};

/**
 * The view of a step while something is to be guessed there: without what would tell the answer. `own` is what the step itself has chosen:
 * its card waits for the answer, that of what the reader has looked up does not.
 */
export function guessView(view: ViewState, kind: GuessKind, own: Focus | null): ViewState {
  const telling = TELLING[kind];
  const isOwn = view.focus?.kind === own?.kind && view.focus?.id === own?.id;
  return {
    ...view,
    focus: isOwn ? null : view.focus,
    // Borders that are asked for are there to be chosen.
    hidden: LAYERS.filter(
      (layer) =>
        telling.includes(layer) ||
        (view.hidden.includes(layer) && !(kind === "borders" && layer === "borders")),
    ),
    ...(kind === "borders" ? { overlay: "none", second: "none" } : {}),
  };
}
