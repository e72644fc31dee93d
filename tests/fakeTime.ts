import type { Schedule } from "#scene/createHand.ts";

/** Time that only goes when told to. */
export function fakeTime(): {
  readonly now: () => number;
  readonly schedule: Schedule;
  readonly wait: (milliseconds: number) => void;
} {
  let time = 0;
  let pending: { readonly due: number; readonly act: () => void }[] = [];
  return {
    now: () => time,
    schedule(act, milliseconds) {
      const mine = { due: time + milliseconds, act };
      pending.push(mine);
      return () => {
        pending = pending.filter((one) => one !== mine);
      };
    },
    wait(milliseconds) {
      const until = time + milliseconds;
      for (;;) {
        const next = pending.toSorted((a, b) => a.due - b.due)[0];
        if (next === undefined || next.due > until) break;
        pending = pending.filter((one) => one !== next);
        time = next.due;
        next.act();
      }
      time = until;
    },
  };
}
