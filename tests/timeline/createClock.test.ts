import { expect, test } from "vitest";
import type { Day } from "#atlas/day.ts";
import { createClock } from "#timeline/createClock.ts";
import { fakeTime } from "../fakeTime.ts";

const RANGE = { first: 100 as Day, last: 130 as Day };
const STOPS = [100, 104, 120] as Day[];

function clockAt(start: number) {
  let day = start as Day;
  const shown: Day[] = [];
  const { now, schedule, wait } = fakeTime();
  const clock = createClock({
    range: RANGE,
    stops: () => STOPS,
    letters: () => 40,
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
  expect(clock.state()).toEqual({ playing: false, speed: 1, step: null });
});

test("playing goes from event to event and to the last day, and stops there", () => {
  const clock = clockAt(100);
  clock.play();
  expect(clock.state().playing).toBe(true);
  clock.wait(60_000);
  expect(clock.shown).toEqual([104, 120, 130]);
  expect(clock.state()).toMatchObject({
    playing: false,
    step: { from: 120, to: 130, by: "stops" },
  });
});

test("a stop lasts 1.2 s and 55 ms a letter, at speed 2 half as long", () => {
  const clock = clockAt(100);
  clock.play();
  clock.wait(0);
  clock.wait(3399);
  expect(clock.shown).toEqual([104]);
  clock.wait(1);
  expect(clock.shown).toEqual([104, 120]);
  clock.chooseSpeed(2);
  expect(clock.state()).toMatchObject({ speed: 2 });
  clock.wait(1700);
  expect(clock.shown).toEqual([104, 120, 130]);
});

test("by hand it goes to the next stop and back, to the ends of the range, and no further", () => {
  const clock = clockAt(110);
  clock.next();
  clock.next();
  clock.next();
  expect(clock.shown).toEqual([120, 130]);
  clock.previous();
  clock.previous();
  clock.previous();
  clock.previous();
  expect(clock.shown).toEqual([120, 130, 120, 104, 100]);
});

test("what is a stop follows what the map shows", () => {
  let stops = [110] as Day[];
  const { now, schedule } = fakeTime();
  const shown: Day[] = [];
  const clock = createClock({
    range: RANGE,
    stops: () => stops,
    letters: () => 0,
    day: () => 100 as Day,
    show: (to) => shown.push(to),
    now,
    schedule,
  });
  clock.next();
  stops = [105 as Day];
  clock.next();
  expect(shown).toEqual([110, 105]);
});

test("at the end it begins again, and that too is a step", () => {
  const clock = clockAt(130);
  clock.play();
  expect(clock.state().step).toEqual({ from: 130, to: 100, by: "stops" });
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
  expect(clock.state().step).toEqual({ from: 100, to: 104, by: "hand" });
  clock.play();
  clock.wait(0);
  expect(clock.state().step).toEqual({ from: 118, to: 120, by: "stops" });
});

test("the step is known before the day is shown, so that the caption never lags", () => {
  const { now, schedule } = fakeTime();
  const told: unknown[] = [];
  const clock = createClock({
    range: RANGE,
    stops: () => STOPS,
    letters: () => 40,
    day: () => 100 as Day,
    show: () => told.push(clock.time.getState().step),
    now,
    schedule,
  });
  clock.goTo(110 as Day);
  expect(told).toEqual([{ from: 100, to: 110, by: "hand" }]);
});
