import { useEffect, useRef } from "react";
import type { Guessing } from "#panels/guess/Guessing.ts";
import type { Twin } from "#view/followTwin.ts";

/** On the wall: a guess is the same in both windows, whichever has set it, and its answer shows as soon as either has asked for it. */
export function useSharedGuess(twin: Twin | null, guess: Guessing | null, at: string): void {
  /** What both windows have last known to be set. */
  const shared = useRef(guess?.set ?? null);
  useEffect(() => {
    if (twin === null || guess === null) return;
    const { set, isShown, onSet, onShow, onAgain } = guess;
    const isNews = set !== shared.current;
    shared.current = set;
    if (isNews && set !== null && set !== twin.talk.getState().guessed?.set)
      twin.change({ guessed: { at, set } });
    const follow = () => {
      const { answered, guessed } = twin.talk.getState();
      // One thing at a time: with the set this runs again.
      if (guessed?.at === at && guessed.set !== set) {
        shared.current = guessed.set;
        onSet(guessed.set);
      } else if ((answered === at) !== isShown) (isShown ? onAgain : onShow)();
    };
    follow();
    return twin.talk.subscribe(follow);
  }, [twin, guess, at]);
}
