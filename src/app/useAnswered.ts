import { useEffect } from "react";
import type { Guessing } from "#panels/guess/Guessing.ts";
import type { Twin } from "#view/followTwin.ts";

/** On the wall: the answer of the guess at a step shows as soon as either window has asked for it. */
export function useAnswered(twin: Twin | null, guess: Guessing | null, at: string): void {
  useEffect(() => {
    if (twin === null || guess === null) return;
    const follow = () => {
      const isAnswered = twin.talk.getState().answered === at;
      if (isAnswered !== guess.isShown) (isAnswered ? guess.onShow : guess.onAgain)();
    };
    follow();
    return twin.talk.subscribe(follow);
  }, [twin, guess, at]);
}
