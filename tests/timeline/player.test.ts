import { expect, test } from "vitest";
import { createPlayer, FIRST_SIZE, FIRST_SPEED, type StepSize } from "#timeline/player.ts";

/** A clock that only goes when told to, and a row of stops to play. */
function fakeTrack(stops: number, start = 0) {
  let time = 0;
  let at = start;
  let pending: { readonly due: number; readonly tick: () => void } | null = null;
  /** What the page needs to draw after a step, in milliseconds. */
  let drawing = 0;
  const steps: { readonly time: number; readonly size: StepSize }[] = [];
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
    step: (size) => {
      steps.push({ time, size });
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
    times: () => steps.map((step) => step.time),
    sizes: () => steps.map((step) => step.size),
    told,
    stop: () => at,
    isWaiting: () => pending !== null,
    drawFor: (milliseconds: number) => {
      drawing = milliseconds;
    },
  };
}

test("a player starts with events, at the pace at which captions can be read", () => {
  expect([FIRST_SIZE, FIRST_SPEED]).toEqual(["event", 1]);
});

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
  ["day", 0.5, 240],
  ["day", 1, 120],
  ["day", 2, 60],
  ["month", 1, 900],
  ["event", 2, 1100],
] as const)("by %s at speed %s a step takes %i ms", (size, speed, milliseconds) => {
  const track = fakeTrack(3);
  track.setSize(size);
  track.setSpeed(speed);
  track.play();
  track.wait(10_000);
  expect(track.times()).toEqual([0, milliseconds, 2 * milliseconds]);
  expect(new Set(track.sizes())).toEqual(new Set([size]));
});

test("four years of days play to their end in a moment of this test", () => {
  const track = fakeTrack(1461);
  track.setSize("day");
  track.play();
  track.wait(1461 * 120);
  expect(track.stop()).toBe(1461);
  expect(track.told).toEqual([true, false]);
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

test("a page that is a little late catches up, so that the pace holds", () => {
  const track = fakeTrack(4);
  track.setSize("day");
  track.drawFor(30);
  track.play();
  track.wait(1000);
  expect(track.times()).toEqual([0, 120, 240, 360]);
});

test("a page that is far too slow drops what it missed and keeps time to draw", () => {
  const track = fakeTrack(4);
  track.setSize("day");
  track.drawFor(500);
  track.play();
  track.wait(10_000);
  expect(track.times()).toEqual([0, 530, 1060, 1590]);
});
