import { act, cleanup, fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { usePlay } from "#panels/read/usePlay.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** A page at its first step, which plays ten seconds a step. */
function open() {
  const onNext = vi.fn();
  const hook = renderHook(
    ({ step, isLast }) => usePlay({ step, text: "", isLast, pace: 10, onNext }),
    { initialProps: { step: 1, isLast: false } },
  );
  return { ...hook, onNext };
}
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test("nothing moves by itself until it is asked to", () => {
  const { result, onNext } = open();
  wait(600_000);
  expect(onNext).not.toHaveBeenCalled();
  expect(result.current.isPlaying).toBe(false);
});

test("it goes on after the set time, step by step, and ends at the last", () => {
  const { result, onNext, rerender } = open();
  act(() => result.current.play());
  wait(9999);
  expect(onNext).not.toHaveBeenCalled();
  wait(1);
  expect(onNext).toHaveBeenCalledTimes(1);
  rerender({ step: 2, isLast: false });
  wait(10_000);
  expect(onNext).toHaveBeenCalledTimes(2);
  rerender({ step: 3, isLast: true });
  expect(result.current.isPlaying).toBe(false);
  wait(60_000);
  expect(onNext).toHaveBeenCalledTimes(2);
});

test.each(["pointerDown", "wheel", "keyDown", "touchStart"] as const)("%s stops it", (touch) => {
  const { result, onNext } = open();
  act(() => result.current.play());
  act(() => {
    fireEvent[touch](document.body);
  });
  expect(result.current.isPlaying).toBe(false);
  wait(60_000);
  expect(onNext).not.toHaveBeenCalled();
});

test("so does looking away; its own switch ends it by itself", () => {
  const { result } = open();
  act(() => result.current.play());
  act(() => {
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(result.current.isPlaying).toBe(false);
  const button = document.body.appendChild(document.createElement("button"));
  button.dataset["play"] = "";
  act(() => result.current.play());
  act(() => {
    fireEvent.pointerDown(button);
  });
  expect(result.current.isPlaying).toBe(true);
  act(() => {
    fireEvent.keyDown(button, { key: "PageDown" });
  });
  expect(result.current.isPlaying).toBe(false);
  button.remove();
});
