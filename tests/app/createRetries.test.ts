import { expect, test } from "vitest";
import { createRetries, type MapFault, WAITS_MS } from "#app/createRetries.ts";
import { fakeTime } from "../fakeTime.ts";

const HOUR = 3_600_000;
const [SOON, LATER] = WAITS_MS;

function bench() {
  const { schedule, wait } = fakeTime();
  const faults: (MapFault | null)[] = [];
  const retries = createRetries({ schedule, onFault: (fault) => void faults.push(fault) });
  const power = () => retries.current()?.power ?? null;
  return { ...retries, wait, faults, power };
}

test("the first try asks for all the power there is", () => {
  const { power, faults } = bench();
  expect(power()).toBe("high-performance");
  expect(faults).toEqual([]);
});

test.each(["context", "stalled"] as const)(
  "a map whose loss is “%s” is tried soon, then later, both times asking for less, and then no more",
  (loss) => {
    const { lost, wait, power, faults } = bench();
    lost(loss);
    expect(power()).toBeNull();
    wait(SOON - 1);
    expect(power()).toBeNull();
    wait(1);
    expect(power()).toBe("default");
    lost(loss);
    wait(LATER - 1);
    expect(power()).toBeNull();
    wait(1);
    expect(power()).toBe("default");
    lost(loss);
    wait(HOUR);
    expect(power()).toBeNull();
    expect(faults).toEqual([loss, loss, "gone"]);
  },
);

test("the notice goes when the map is back, once", () => {
  const { lost, drawn, wait, faults } = bench();
  lost("context");
  wait(SOON);
  drawn();
  drawn();
  expect(faults).toEqual(["context", null]);
});

test("a map that is drawn without having been lost takes no notice away", () => {
  const { drawn, faults } = bench();
  drawn();
  expect(faults).toEqual([]);
});

test.each(["chunk", "webgl", "pixels"] as const)(
  "what cannot be had (“%s”) is not tried again unasked",
  (loss) => {
    const { lost, wait, power, faults } = bench();
    lost(loss);
    wait(HOUR);
    expect(power()).toBeNull();
    expect(faults).toEqual([loss]);
  },
);

test("the reader can begin anew, with all the tries", () => {
  const { lost, again, wait, power, faults } = bench();
  for (const pause of [SOON, LATER, HOUR]) {
    lost("context");
    wait(pause);
  }
  again();
  expect(power()).toBe("high-performance");
  lost("context");
  wait(SOON);
  expect(power()).toBe("default");
  expect(faults).toEqual(["context", "context", "gone", null, "context"]);
});

test("two losses told of one map are one", () => {
  const { lost, faults } = bench();
  lost("context");
  lost("stalled");
  expect(faults).toEqual(["context"]);
});

test("a page that is left tries no more", () => {
  const { lost, stop, wait, power } = bench();
  lost("context");
  stop();
  wait(HOUR);
  expect(power()).toBeNull();
});
