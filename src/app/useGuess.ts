import { useCallback, useMemo, useState } from "react";
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

type One = { readonly set: GuessSet | null; readonly isShown: boolean };
type Held = { readonly scope: string | null; readonly by: Readonly<Record<number, One>> };
const BLANK: One = { set: null, isShown: false };

/** What is guessed at the step that the view tells. */
export type GuessHeld = Omit<Guessing, "told"> & {
  /** The view as it is drawn: without what would tell the answer. */
  readonly seen: ViewState;
  readonly chosen: readonly BorderId[];
  /** What a press on the map does meanwhile: it chooses borders, where those are asked for, and tells nothing. */
  readonly onPick: (focus: Focus | null) => void;
};

/** What is guessed in a story; it lives as long as the page stays at the step, or reads the story as a whole, and nowhere else. */
export type Guesses = {
  /** `null` where nothing is guessed at the step, or no story is told by its picture. */
  readonly here: GuessHeld | null;
  /** The same of any step, as far as it needs no picture. */
  readonly of: (step: number) => Omit<Guessing, "told"> | null;
};

/** The guesses of the story that the view tells. */
export function useGuess(atlas: Atlas, view: ViewState, isPicture: boolean): Guesses {
  const { story, step } = view;
  const asked = isPicture ? guessAt(atlas, view) : null;
  const scope = view.mode === "read" ? story : (asked?.at ?? null);
  const [held, setHeld] = useState<Held>({ scope, by: {} });
  // Whoever leaves a step leaves the guess.
  if (held.scope !== scope) setHeld({ scope, by: {} });
  const of = useCallback(
    (at: number) => {
      const kind = story === null ? undefined : atlas.stories.get(story)?.guesses[at];
      if (kind === undefined) return null;
      const one = held.by[at] ?? BLANK;
      const change = (next: Partial<One>) =>
        setHeld({ scope, by: { ...held.by, [at]: { ...one, ...next } } });
      return {
        kind,
        ...one,
        onSet: (set: GuessSet) => change({ set, isShown: false }),
        onShow: () => change({ isShown: true }),
        onAgain: () => change({ isShown: false }),
      };
    },
    [atlas, story, scope, held],
  );
  const kind = asked?.kind ?? null;
  const isShown = held.by[step]?.isShown === true;
  const seen = useMemo(
    () => (kind === null || isShown ? view : seenAt(atlas, view, kind)),
    [atlas, view, kind, isShown],
  );
  const here = useMemo((): GuessHeld | null => {
    const one = kind === null ? null : of(step);
    if (one === null) return null;
    const chosen = one.set?.kind === "borders" ? one.set.chosen : NONE;
    const onPick = (focus: Focus | null) => {
      const id = one.kind === "borders" ? borderAt(atlas, focus) : null;
      if (id === null) return;
      const others = chosen.filter((other) => other !== id);
      one.onSet({
        kind: "borders",
        chosen: others.length < chosen.length ? others : [...chosen, id],
      });
    };
    return { ...one, seen, chosen, onPick };
  }, [atlas, kind, of, step, seen]);
  return { here, of };
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
