import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, expect, vi } from "vitest";

// A slow machine is no fault of the code.
configure({ asyncUtilTimeout: 20_000 });

/** What React says of two children that it cannot tell apart: it draws one twice, or leaves one behind. */
const alike: string[] = [];
const { console: heard } = globalThis;
// The files of a worker share it: each listens to what was there before all of them.
const kept = globalThis as typeof globalThis & { errorBefore?: typeof heard.error };
kept.errorBefore ??= heard.error.bind(heard);
const { errorBefore } = kept;
heard.error = (...said: unknown[]) => {
  if (/two children with the same key/.test(String(said[0]))) alike.push(said.join(" "));
  errorBefore(...said);
};
afterEach(() => {
  expect(alike.splice(0)).toEqual([]);
});

// The files of a worker draw on one page: each finds it empty, and leaves nothing that goes on.
beforeAll(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});
afterAll(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
