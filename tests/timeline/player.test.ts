import { expect, test } from "vitest";
import { createPlayer } from "#timeline/player.ts";

/** A clock that only goes when told to, and a row of stops to play. */
function fakeTrack(stops: number, start = 0) {
  let time = 0;
  let at = start;
  let pending: { readonly due: number; readonly tick: () => void } | null = null;
  /** What the page needs to draw after a step, in milliseconds. */
  let drawing = 0;
  const steps: number[] = [];
  let dwell = 2200;
  const told: boolean[] = [];
  const player = createPlayer({
    now: () => time,
    schedule: (tick, milliseconds) => {
      const mine = { due: time + milliseconds, tick };
      if (pending !== null) throw new Error("two ticks are pending");
      pending = mine;
      return () => {
        if (pending === mine) pending = null;
      };
    },
    rewind: () => {
      at = 0;
    },
    dwell: () => dwell,
    step: () => {
      steps.push(time);
      at += 1;
      time += drawing;
    },
    atEnd: () => at >= stops,
    onPlaying: (playing) => void told.push(playing),
  });

  /** Lets so many milliseconds go by. */
  function wait(milliseconds: number): void {
    const until = time + milliseconds;
    while (pending !== null && pending.due <= until) {
      const { due, tick } = pending;
      pending = null;
      time = Math.max(time, due);
      tick();
    }
    time = Math.max(time, until);
  }
  return {
    ...player,
    wait,
    times: () => steps,
    dwellFor: (milliseconds: number) => {
      dwell = milliseconds;
    },
    told,
    stop: () => at,
    isWaiting: () => pending !== null,
    drawFor: (milliseconds: number) => {
      drawing = milliseconds;
    },
  };
}

test("nothing moves before it is told to play", () => {
  const track = fakeTrack(3);
  track.wait(10_000);
  expect(track.stop()).toBe(0);
  expect(track.told).toEqual([]);
});

test("the first step comes at once, the next ones in equal times, the last one stops", () => {
  const track = fakeTrack(3);
  track.play();
  track.wait(10_000);
  expect(track.times()).toEqual([0, 2200, 4400]);
  expect(track.told).toEqual([true, false]);
  expect(track.isWaiting()).toBe(false);
});

test.each([
  [0.5, 4400],
  [1, 2200],
  [2, 1100],
] as const)("at speed %s a stop lasts %i ms", (speed, milliseconds) => {
  const track = fakeTrack(3);
  track.setSpeed(speed);
  track.play();
  track.wait(10_000);
  expect(track.times()).toEqual([0, milliseconds, 2 * milliseconds]);
});

test("each stop lasts as long as its own words need", () => {
  const track = fakeTrack(4);
  track.play();
  track.dwellFor(5000);
  track.wait(0);
  track.dwellFor(1500);
  track.wait(5000);
  track.dwellFor(3000);
  track.wait(10_000);
  expect(track.times()).toEqual([0, 5000, 6500, 9500]);
});

test("at the end, play begins again from the first day and shows it for a while", () => {
  const track = fakeTrack(2, 2);
  track.play();
  expect(track.stop()).toBe(0);
  track.wait(2199);
  expect(track.stop()).toBe(0);
  track.wait(1);
  expect(track.stop()).toBe(1);
});

test("a pause leaves nothing pending, and play goes on at once", () => {
  const track = fakeTrack(9);
  track.play();
  track.wait(1000);
  track.pause();
  expect(track.isWaiting()).toBe(false);
  track.wait(60_000);
  expect(track.stop()).toBe(1);
  track.play();
  track.wait(0);
  expect(track.stop()).toBe(2);
  expect(track.told).toEqual([true, false, true]);
});

test("playing twice and pausing twice are told once", () => {
  const track = fakeTrack(9);
  track.play();
  track.play();
  track.pause();
  track.pause();
  expect(track.told).toEqual([true, false]);
});

test("a step that pauses the player is the last one", () => {
  const ticks: (() => void)[] = [];
  const told: boolean[] = [];
  const player = createPlayer({
    now: () => 0,
    schedule: (tick) => {
      ticks.push(tick);
      return () => {};
    },
    rewind: () => {},
    step: () => player.pause(),
    dwell: () => 1000,
    atEnd: () => false,
    onPlaying: (playing) => void told.push(playing),
  });
  player.play();
  ticks[0]?.();
  expect(ticks).toHaveLength(1);
  expect(told).toEqual([true, false]);
});

test("a change of speed keeps the share of the pause that is already over", () => {
  const track = fakeTrack(9);
  track.play();
  track.wait(1100);
  track.setSpeed(2);
  track.wait(549);
  expect(track.times()).toEqual([0]);
  track.wait(1);
  expect(track.times()).toEqual([0, 1650]);
  track.wait(1100);
  expect(track.times()).toEqual([0, 1650, 2750]);
});

test("a slow page does not take from the time to read", () => {
  const track = fakeTrack(4);
  track.drawFor(500);
  track.play();
  track.wait(10_000);
  expect(track.times()).toEqual([0, 2700, 5400, 8100]);
});
