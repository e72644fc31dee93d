import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "#atlas/day.ts";
import { createPlayer, FIRST_SPEED, type Speed } from "./player.ts";
import { nextStop, previousStop, type Range } from "./steps.ts";

/** From which day to which, and whether the stops led there or a hand that went anywhere. */
export type Step = { readonly from: Day; readonly to: Day; readonly by: "stops" | "hand" };

/** How the day is being moved. */
export type Time = {
  readonly playing: boolean;
  readonly speed: Speed;
  /** The last step of the day; a day that was reached otherwise is not its `to`. */
  readonly step: Step | null;
};

/** What moves the day, and what it is doing: the one home of playing and stepping. */
export type Clock = {
  readonly time: StoreApi<Time>;
  readonly play: () => void;
  readonly pause: () => void;
  /** By hand: whatever plays stops. */
  readonly goTo: (day: Day) => void;
  /** By hand, to the next stop or back to the one before; at an end nothing happens. */
  readonly next: () => void;
  readonly previous: () => void;
  readonly chooseSpeed: (speed: Speed) => void;
};

type Needs = {
  readonly range: Range;
  /** The days on which something changes, in order; they follow what the map shows. */
  readonly stops: () => readonly Day[];
  readonly day: () => Day;
  readonly show: (day: Day) => void;
  /** How many letters there are to read about the step. */
  readonly letters: (from: Day, to: Day) => number;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls `tick` once after so many milliseconds; the function it returns calls that off. */
  readonly schedule: (tick: () => void, milliseconds: number) => () => void;
};

/** To find the place that changed, and to read a letter, in ms. */
const LOOK_MS = 1200;
const LETTER_MS = 55;

/** A clock that stands still, for the days of a range. */
export function createClock(parts: Needs): Clock {
  const { range, stops, day, show, now, schedule } = parts;
  const time = createStore<Time>(() => ({ playing: false, speed: FIRST_SPEED, step: null }));
  function move(to: Day, by: Step["by"] = "stops"): void {
    time.setState({ step: { from: day(), to, by } });
    show(to);
  }
  const player = createPlayer({
    now,
    schedule,
    rewind: () => move(range.first),
    step: () => move(nextStop(stops(), day(), range) ?? range.last),
    dwell: () => {
      const { step } = time.getState();
      return LOOK_MS + (step === null ? 0 : parts.letters(step.from, step.to) * LETTER_MS);
    },
    atEnd: () => day() >= range.last,
    onPlaying: (playing) => time.setState({ playing }),
  });
  function stepTo(stop: Day | null): void {
    player.pause();
    if (stop !== null) move(stop);
  }
  return {
    time,
    play: player.play,
    pause: player.pause,
    goTo(to) {
      player.pause();
      move(to, "hand");
    },
    next: () => stepTo(nextStop(stops(), day(), range)),
    previous: () => stepTo(previousStop(stops(), day(), range)),
    chooseSpeed(speed) {
      time.setState({ speed });
      player.setSpeed(speed);
    },
  };
}
