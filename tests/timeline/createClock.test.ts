import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { createClock } from "#timeline/createClock.ts";
import { fakeTime } from "../fakeTime.ts";

const RANGE = { first: 100 as Day, last: 130 as Day };
const EVENTS = [{ day: 104 as Day }, { day: 104 as Day }, { day: 120 as Day }];

function clockAt(start: number) {
  let day = start as Day;
  const shown: Day[] = [];
  const { now, schedule, wait } = fakeTime();
  const clock = createClock({
    range: RANGE,
    events: EVENTS,
    day: () => day,
    show: (to) => {
      day = to;
      shown.push(to);
    },
    now,
    schedule,
  });
  /** The day changes by another way than the clock's: a card, a link, Back. */
  const reach = (other: number) => {
    day = other as Day;
  };
  return { ...clock, wait, shown, reach, state: () => clock.time.getState() };
}

test("a clock stands still until it is told to go", () => {
  const clock = clockAt(100);
  clock.wait(60_000);
  expect(clock.shown).toEqual([]);
  expect(clock.state()).toEqual({ playing: false, size: "event", speed: 1, step: null });
});

test("playing goes from event to event and to the last day, and stops there", () => {
  const clock = clockAt(100);
  clock.play();
  expect(clock.state().playing).toBe(true);
  clock.wait(60_000);
  expect(clock.shown).toEqual([104, 120, 130]);
  expect(clock.state()).toMatchObject({ playing: false, step: { from: 120, to: 130 } });
});

test.each([
  ["day", 2, [111, 112, 113]],
  ["month", 0.5, [120, 130]],
] as const)("by %s at speed %s it goes so", (size, speed, days) => {
  const clock = clockAt(110);
  clock.chooseSize(size);
  clock.chooseSpeed(speed);
  expect(clock.state()).toMatchObject({ size, speed });
  clock.play();
  clock.wait(size === "day" ? 130 : 60_000);
  expect(clock.shown).toEqual(days);
});

test("at the end it begins again, and that too is a step", () => {
  const clock = clockAt(130);
  clock.play();
  expect(clock.state().step).toEqual({ from: 130, to: 100 });
});

test("a hand that moves the day stops the player", () => {
  const clock = clockAt(100);
  clock.play();
  clock.wait(0);
  clock.goTo(115 as Day);
  expect(clock.state()).toMatchObject({ playing: false, step: { from: 104, to: 115 } });
  clock.wait(60_000);
  expect(clock.shown).toEqual([104, 115]);
});

test("the next step starts from the day that is shown, whoever brought it there", () => {
  const clock = clockAt(100);
  clock.goTo(104 as Day);
  clock.reach(118);
  expect(clock.state().step).toEqual({ from: 100, to: 104 });
  clock.play();
  clock.wait(0);
  expect(clock.state().step).toEqual({ from: 118, to: 120 });
});

test("the step is known before the day is shown, so that the caption never lags", () => {
  const { now, schedule } = fakeTime();
  const told: unknown[] = [];
  const clock = createClock({
    range: RANGE,
    events: EVENTS,
    day: () => 100 as Day,
    show: () => told.push(clock.time.getState().step),
    now,
    schedule,
  });
  clock.goTo(110 as Day);
  expect(told).toEqual([{ from: 100, to: 110 }]);
});
