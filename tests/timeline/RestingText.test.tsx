import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { RestingText } from "#timeline/RestingText.tsx";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The text, how it changes, and everything that has been said. */
function listen(text: string, quiet = false) {
  const { rerender } = render(<RestingText text={text} quiet={quiet} />);
  const said: string[] = [];
  let before = "";
  const pass = (ms: number) => {
    for (let t = 0; t < ms; t += 50) {
      act(() => void vi.advanceTimersByTime(50));
      const now = screen.getByRole("status").textContent ?? "";
      if (now !== "" && now !== before) said.push(now);
      before = now;
    }
  };
  const show = (next: string, isQuiet = false) =>
    rerender(<RestingText text={next} quiet={isQuiet} />);
  return { said, pass, show };
}

test("the text that the page opens with is not said", () => {
  const { said, pass } = listen("one");
  pass(10_000);
  expect(said).toEqual([]);
});

test("an arrow held for sixty days says one text, the last, a second after it is let go", () => {
  const { said, pass, show } = listen("day 0");
  for (let day = 1; day <= 60; day++) {
    show(`day ${day}`);
    pass(100);
  }
  expect(said).toEqual([]);
  pass(900);
  expect(said).toEqual(["day 60"]);
  pass(20_000);
  expect(said).toEqual(["day 60"]);
});

test("while it plays nothing is said; after the pause it is said where it stands", () => {
  const { said, pass, show } = listen("day 0");
  for (let day = 1; day <= 9; day++) {
    show(`day ${day}`, true);
    pass(2200);
  }
  expect(said).toEqual([]);
  show("day 9", false);
  pass(1000);
  expect(said).toEqual(["day 9"]);
});

test("a pause where nothing has changed says nothing, a step back says that day again", () => {
  const { said, pass, show } = listen("a");
  show("a", true);
  show("a", false);
  pass(2000);
  show("b");
  pass(2000);
  show("a");
  pass(2000);
  expect(said).toEqual(["b", "a"]);
});

test("what was said is not left to be read twice", () => {
  const { pass, show } = listen("a");
  show("b");
  pass(1000);
  expect(screen.getByRole("status").textContent).toBe("b");
  pass(5000);
  expect(screen.getByRole("status").textContent).toBe("");
});
