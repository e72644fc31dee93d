/** How far one tick of the player moves the day. */
export type StepSize = "day" | "month" | "event";
export const STEP_SIZES: readonly StepSize[] = ["day", "month", "event"];

/** How fast the player goes; 1 is the pace at which captions can be read. */
export type Speed = 0.5 | 1 | 2;
export const SPEEDS: readonly Speed[] = [0.5, 1, 2];

/** Milliseconds between two ticks at speed 1. */
const INTERVALS: Readonly<Record<StepSize, number>> = { day: 120, month: 900, event: 2200 };

/** The pace a player starts with: events, so that every stop has something to say. */
export const FIRST_SIZE: StepSize = "event";
export const FIRST_SPEED: Speed = 1;

/** What a player needs from outside: a clock, a timer and the day it moves. */
export type PlayerParts = {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls `tick` once after so many milliseconds; the function it returns calls that off. */
  readonly schedule: (tick: () => void, milliseconds: number) => () => void;
  readonly rewind: () => void;
  readonly step: (size: StepSize) => void;
  readonly atEnd: () => boolean;
  readonly onPlaying: (playing: boolean) => void;
};

export type Player = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly setSize: (size: StepSize) => void;
};

/** A player that moves the day tick by tick until the last one; at most one tick is ever pending. */
export function createPlayer({
  now,
  schedule,
  rewind,
  step,
  atEnd,
  onPlaying,
}: PlayerParts): Player {
  let size = FIRST_SIZE;
  let speed = FIRST_SPEED;
  let playing = false;
  let due = 0;
  let callOff = (): void => {};

  const interval = () => INTERVALS[size] / speed;

  function wait(): void {
    callOff();
    callOff = schedule(tick, Math.max(0, due - now()));
  }

  function tick(): void {
    step(size);
    if (!playing) return;
    if (atEnd()) {
      pause();
      return;
    }
    // Late ticks are made up for, missed ones are dropped, and the page keeps time to draw.
    due = Math.max(due + interval(), now() + interval() / 4);
    wait();
  }

  function play(): void {
    if (playing) return;
    playing = true;
    onPlaying(true);
    const again = atEnd();
    if (again) rewind();
    due = now() + (again ? interval() : 0);
    wait();
  }

  function pause(): void {
    if (!playing) return;
    playing = false;
    callOff();
    onPlaying(false);
  }

  /** Changes the pace; the share of the pause that is already over stays over. */
  function setPace(change: () => void): void {
    const before = interval();
    change();
    if (!playing) return;
    due = now() + (Math.max(0, due - now()) * interval()) / before;
    wait();
  }

  return {
    play,
    pause,
    setSpeed: (next) =>
      setPace(() => {
        speed = next;
      }),
    setSize: (next) =>
      setPace(() => {
        size = next;
      }),
  };
}
