import { act, renderHook, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { useWakeLock } from "#app/useWakeLock.ts";

/** A browser that keeps its screen awake while a page that can be seen asks for it, and lets go by itself what is hidden. */
function browser() {
  const held = new Set<EventTarget>();
  const request = vi.fn(async () => {
    if (document.visibilityState !== "visible") throw new DOMException("", "NotAllowedError");
    const lock = Object.assign(new EventTarget(), {
      released: false,
      type: "screen",
      onrelease: null,
      async release() {
        lock.released = true;
        held.delete(lock);
        lock.dispatchEvent(new Event("release"));
      },
    });
    held.add(lock);
    locks.push(lock);
    return lock;
  });
  const locks: { release: () => Promise<void> }[] = [];
  return { request, held, locks };
}

let seen: DocumentVisibilityState = "visible";
const turn = async (to: DocumentVisibilityState) =>
  act(async () => {
    seen = to;
    document.dispatchEvent(new Event("visibilitychange"));
  });
const give = (wakeLock: unknown) =>
  Object.defineProperty(navigator, "wakeLock", { value: wakeLock, configurable: true });

beforeEach(() => {
  seen = "visible";
  vi.spyOn(document, "visibilityState", "get").mockImplementation(() => seen);
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "wakeLock");
});

test("the screen is kept awake while the window can be seen, again after it was hidden, and no longer than the talk", async () => {
  const { request, held, locks } = browser();
  give({ request });
  const { result, unmount } = renderHook(useWakeLock);
  // While the browser thinks about it nobody asks a second time.
  await turn("visible");
  await waitFor(() => expect(result.current).toBe(true));
  expect([request.mock.calls.length, held.size]).toEqual([1, 1]);
  expect(request).toHaveBeenCalledTimes(1);
  await act(() => locks[0]?.release());
  await turn("hidden");
  expect(result.current).toBe(false);
  expect([request.mock.calls.length, held.size]).toEqual([1, 0]);
  await turn("visible");
  await waitFor(() => expect(result.current).toBe(true));
  expect([request.mock.calls.length, held.size]).toEqual([2, 1]);
  unmount();
  await waitFor(() => expect(held.size).toBe(0));
  await turn("hidden");
  await turn("visible");
  expect(request).toHaveBeenCalledTimes(2);
});

test("a lock that comes when the talk has ended is let go", async () => {
  const { request, held } = browser();
  give({ request });
  const { unmount } = renderHook(useWakeLock);
  unmount();
  await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(held.size).toBe(0));
});

test.each([
  ["denies it", { request: () => Promise.reject(new DOMException("", "NotAllowedError")) }],
  ["knows no lock, or only on secure pages", undefined],
])("a browser that %s is told of, and nothing breaks", async (_, wakeLock) => {
  const failed = vi.fn();
  addEventListener("unhandledrejection", failed);
  give(wakeLock);
  const { result, unmount } = renderHook(useWakeLock);
  await act(async () => {});
  await turn("visible");
  expect(result.current).toBe(false);
  unmount();
  expect(failed).not.toHaveBeenCalled();
  removeEventListener("unhandledrejection", failed);
});
