import type { Schedule } from "#scene/createHand.ts";
import type { Fault } from "#words/noticeWords.ts";

/** One try to draw the live map. */
export type LiveTry = {
  /** Asked for much, some browsers hand out a context that is lost at birth. */
  readonly power: "high-performance" | "default";
};

/** Why the live map is gone: its context or its workers were lost, or it cannot be had here at all. */
export type Loss = Exclude<MapFault, "gone">;

/** What a reader is told: `gone` is a map that was lost too often to be tried again. */
export type MapFault = Exclude<Fault, "texts" | "records" | "outdated">;

type Needs = {
  readonly schedule: Schedule;
  /** `null`: the live map is back. */
  readonly onFault: (fault: MapFault | null) => void;
};

/** The tries to draw the live map. */
export type Retries = {
  /** The try that is on, or `null` while there is none. */
  readonly current: () => LiveTry | null;
  readonly subscribe: (tell: () => void) => () => void;
  readonly lost: (loss: Loss) => void;
  /** The live map is on the screen. */
  readonly drawn: () => void;
  /** Begins anew, as the reader wishes. */
  readonly again: () => void;
  readonly stop: () => void;
};

/** So long after each loss the map is tried again; after one more it is not. */
export const WAITS_MS = [4000, 60_000] as const;

/** The first try, and two more if a map is lost: one soon, one later, both asking for less. */
export function createRetries({ schedule, onFault }: Needs): Retries {
  let current: LiveTry | null = { power: "high-performance" };
  let losses = 0;
  let isTold = false;
  let callOff = (): void => {};
  const listeners = new Set<() => void>();

  function set(next: LiveTry | null): void {
    current = next;
    for (const tell of listeners) tell();
  }
  function tell(fault: MapFault | null): void {
    isTold = fault !== null;
    onFault(fault);
  }
  return {
    current: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    lost(loss) {
      if (current === null) return;
      set(null);
      if (loss === "chunk" || loss === "webgl" || loss === "pixels") return tell(loss);
      const wait = WAITS_MS[losses];
      losses += 1;
      if (wait === undefined) return tell("gone");
      tell(loss);
      callOff = schedule(() => set({ power: "default" }), wait);
    },
    drawn() {
      if (isTold) tell(null);
    },
    again() {
      callOff();
      losses = 0;
      if (isTold) tell(null);
      set({ power: "high-performance" });
    },
    stop: () => callOff(),
  };
}
