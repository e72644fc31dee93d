import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "#atlas/day.ts";
import { createPlayer, FIRST_SIZE, FIRST_SPEED, type Speed, type StepSize } from "./player.ts";
import { type Range, stepFrom } from "./steps.ts";

/** How the day is being moved. */
export type Time = {
  readonly playing: boolean;
  readonly size: StepSize;
  readonly speed: Speed;
  /** The last step of the day; a day that was reached otherwise is not its `to`. */
  readonly step: { readonly from: Day; readonly to: Day } | null;
};

/** What moves the day, and what it is doing: the one home of playing and stepping. */
export type Clock = {
  readonly time: StoreApi<Time>;
  readonly play: () => void;
  readonly pause: () => void;
  /** By hand: whatever plays stops. */
  readonly goTo: (day: Day) => void;
  readonly chooseSpeed: (speed: Speed) => void;
  readonly chooseSize: (size: StepSize) => void;
};

type Needs = {
  readonly range: Range;
  /** In order of their days. */
  readonly events: readonly { readonly day: Day }[];
  readonly day: () => Day;
  readonly show: (day: Day) => void;
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls `tick` once after so many milliseconds; the function it returns calls that off. */
  readonly schedule: (tick: () => void, milliseconds: number) => () => void;
};

/** A clock that stands still, for the days of a range. */
export function createClock({ range, events, day, show, now, schedule }: Needs): Clock {
  const time = createStore<Time>(() => ({
    playing: false,
    size: FIRST_SIZE,
    speed: FIRST_SPEED,
    step: null,
  }));
  function move(to: Day): void {
    time.setState({ step: { from: day(), to } });
    show(to);
  }
  const player = createPlayer({
    now,
    schedule,
    rewind: () => move(range.first),
    step: (size) => move(stepFrom(size, day(), events, range)),
    atEnd: () => day() >= range.last,
    onPlaying: (playing) => time.setState({ playing }),
  });
  return {
    time,
    play: player.play,
    pause: player.pause,
    goTo(to) {
      player.pause();
      move(to);
    },
    chooseSpeed(speed) {
      time.setState({ speed });
      player.setSpeed(speed);
    },
    chooseSize(size) {
      time.setState({ size });
      player.setSize(size);
    },
  };
}
