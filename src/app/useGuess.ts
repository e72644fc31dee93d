import { useMemo, useState } from "react";
import { type BorderId, borderId } from "#atlas/borders.ts";
import type { GuessKind } from "#atlas/guess.ts";
import { HOME } from "#atlas/home.ts";
import type { Atlas } from "#atlas/types.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import { guessAt } from "#view/guessAt.ts";
import type { GuessSet } from "#view/guessSet.ts";
import { guessView } from "#view/guessView.ts";
import { storyView } from "#view/storyView.ts";
import type { Focus, ViewState } from "#view/viewState.ts";

type Held = {
  readonly at: string | null;
  readonly set: GuessSet | null;
  readonly isShown: boolean;
};

/** What is guessed at the step that the view tells; it lives as long as the page stays at the step, and nowhere else. */
export type GuessHeld = Omit<Guessing, "told"> & {
  /** The view as it is drawn: without what would tell the answer. */
  readonly seen: ViewState;
  readonly chosen: readonly BorderId[];
  /** What a press on the map does meanwhile: it chooses borders, where those are asked for, and tells nothing. */
  readonly onPick: (focus: Focus | null) => void;
};

/** `null` where nothing is guessed at the step, or no story is told by its picture. */
export function useGuess(atlas: Atlas, view: ViewState, isPicture: boolean): GuessHeld | null {
  const asked = isPicture ? guessAt(atlas, view) : null;
  const [kind, at] = [asked?.kind ?? null, asked?.at ?? null];
  const [held, setHeld] = useState<Held>({ at, set: null, isShown: false });
  // Whoever leaves a step leaves the guess.
  if (held.at !== at) setHeld({ at, set: null, isShown: false });
  const { set, isShown } = held;
  const seen = useMemo(
    () => (kind === null || isShown ? view : seenAt(atlas, view, kind)),
    [atlas, view, kind, isShown],
  );
  const chosen = set?.kind === "borders" ? set.chosen : NONE;
  return useMemo(
    () =>
      kind === null
        ? null
        : {
            kind,
            set,
            isShown,
            seen,
            chosen,
            onSet: (next) => setHeld({ at, set: next, isShown: false }),
            onShow: () => setHeld({ at, set, isShown: true }),
            onAgain: () => setHeld({ at, set, isShown: false }),
            onPick: (focus) => {
              const id = kind === "borders" ? borderAt(atlas, focus) : null;
              if (id === null) return;
              const others = chosen.filter((one) => one !== id);
              const next = others.length < chosen.length ? others : [...chosen, id];
              setHeld({ at, set: { kind: "borders", chosen: next }, isShown: false });
            },
          },
    [atlas, kind, set, isShown, seen, chosen, at],
  );
}

const NONE: readonly BorderId[] = [];

function seenAt(atlas: Atlas, view: ViewState, kind: GuessKind): ViewState {
  const own = view.story === null ? null : storyView(atlas, view.story, view.step, view);
  return guessView(view, kind, own?.focus ?? null);
}

/** The border of Russia that is meant: itself, or by the country on its other side. */
function borderAt({ places }: Atlas, focus: Focus | null): BorderId | null {
  const id =
    focus?.kind === "border" ? focus.id : focus?.kind === "place" ? borderId(HOME, focus.id) : null;
  const neighbours = places.get(HOME)?.neighbours ?? [];
  return neighbours.some((to) => id === borderId(HOME, to)) ? id : null;
}
