import { expect } from "@playwright/test";

/** What a reader does, one press or one thing typed at a time, each named and counted. */
export type Hands = {
  readonly do: (what: string, act: () => Promise<unknown>) => Promise<void>;
  /** All that was done is not more than so many steps. */
  readonly atMost: (steps: number) => void;
};

/** The hands of a reader who has a task. */
export function handsOf(): Hands {
  const done: string[] = [];
  return {
    do: async (what, act) => {
      done.push(what);
      await act();
    },
    atMost: (steps) => expect(done.length, done.join("; ")).toBeLessThanOrEqual(steps),
  };
}
