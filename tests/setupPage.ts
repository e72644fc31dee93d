import { cleanup, configure } from "@testing-library/react";
import { afterAll, beforeAll, vi } from "vitest";

// A slow machine is no fault of the code.
configure({ asyncUtilTimeout: 20_000 });

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
