import { expect, test } from "vitest";
import { createWatch } from "#map/createWatch.ts";
import { fakeTime } from "../fakeTime.ts";

const MINUTE = 60_000;

function bench(isSeen: () => boolean = () => true) {
  const { schedule, wait } = fakeTime();
  let stalls = 0;
  const watch = createWatch({
    schedule,
    frame: (act) => (isSeen() ? schedule(act, 16) : () => {}),
    onStalled: () => {
      stalls += 1;
    },
  });
  return { ...watch, wait, stalls: () => stalls };
}

test("a picture of which nothing comes is told once, within half a minute", () => {
  const { begin, wait, stalls } = bench();
  begin();
  wait(19_000);
  expect(stalls()).toBe(0);
  wait(MINUTE / 2 - 19_000);
  expect(stalls()).toBe(1);
  wait(10 * MINUTE);
  expect(stalls()).toBe(1);
});

test("a picture that comes in time is never told", () => {
  const { begin, end, wait, stalls } = bench();
  begin();
  wait(12_000);
  end();
  wait(10 * MINUTE);
  expect(stalls()).toBe(0);
});

test("as long as something comes, however slowly, it is waited for", () => {
  const { begin, sign, wait, stalls } = bench();
  begin();
  for (let part = 0; part < 30; part++) {
    wait(15_000);
    sign();
  }
  expect(stalls()).toBe(0);
});

test("a page that nobody sees is not waited for in vain", () => {
  const { begin, wait, stalls } = bench(() => false);
  begin();
  wait(10 * MINUTE);
  expect(stalls()).toBe(0);
});

test("nothing is watched before a picture is begun", () => {
  const { wait, stalls } = bench();
  wait(10 * MINUTE);
  expect(stalls()).toBe(0);
});
