/** How fast the player goes; 1 is the pace at which captions can be read. */
export type Speed = 0.5 | 1 | 2;
export const SPEEDS: readonly Speed[] = [0.5, 1, 2];
export const FIRST_SPEED: Speed = 1;

/** What a player needs from outside: a clock, a timer and the day it moves. */
export type PlayerParts = {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Calls `tick` once after so many milliseconds; the function it returns calls that off. */
  readonly schedule: (tick: () => void, milliseconds: number) => () => void;
  readonly rewind: () => void;
  readonly step: () => void;
  /** Milliseconds at speed 1 that what is shown now needs to be read. */
  readonly dwell: () => number;
  readonly atEnd: () => boolean;
  readonly onPlaying: (playing: boolean) => void;
};

export type Player = {
  readonly play: () => void;
  readonly pause: () => void;
  readonly setSpeed: (speed: Speed) => void;
};

/** A player that moves the day from stop to stop until the last one; at most one tick is ever pending. */
export function createPlayer(parts: PlayerParts): Player {
  const { now, schedule, step, atEnd, onPlaying } = parts;
  let speed = FIRST_SPEED;
  let playing = false;
  let due = 0;
  let callOff = (): void => {};

  const dwell = () => parts.dwell() / speed;

  function wait(): void {
    callOff();
    callOff = schedule(tick, Math.max(0, due - now()));
  }

  function tick(): void {
    step();
    if (!playing) return;
    if (atEnd()) {
      pause();
      return;
    }
    // Counted from when the step has been drawn, so that a slow page does not take from the time to read.
    due = now() + dwell();
    wait();
  }

  function play(): void {
    if (playing) return;
    playing = true;
    onPlaying(true);
    const again = atEnd();
    if (again) parts.rewind();
    due = now() + (again ? dwell() : 0);
    wait();
  }

  function pause(): void {
    if (!playing) return;
    playing = false;
    callOff();
    onPlaying(false);
  }

  return {
    play,
    pause,
    /** The share of the pause that is already over stays over. */
    setSpeed(next) {
      const before = speed;
      speed = next;
      if (!playing) return;
      due = now() + (Math.max(0, due - now()) * before) / speed;
      wait();
    },
  };
}
