import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { useFetched } from "#ui/useFetched.ts";

afterEach(cleanup);

/** Fetches by key, when the test lets it. */
function files() {
  const waiting = new Map<string, { come: (text: string) => void; fail: () => void }>();
  const load = vi.fn(
    (key: string) =>
      new Promise<string>((come, reject) => {
        waiting.set(key, { come, fail: () => reject(new Error("offline")) });
      }),
  );
  const read = (first: string | null) =>
    renderHook((key: string | null) => useFetched(key, () => load(key ?? "")), {
      initialProps: first,
    });
  const settle = (key: string, how: "come" | "fail") =>
    act(async () => waiting.get(key)?.[how](`what ${key} says`));
  return { load, read, settle };
}

test("nothing is fetched without a key, and once for each key", async () => {
  const { load, read, settle } = files();
  const { result, rerender } = read(null);
  expect(load).not.toHaveBeenCalled();
  rerender("en");
  rerender("en");
  await settle("en", "come");
  expect(load).toHaveBeenCalledOnce();
  expect(result.current.found).toBe("what en says");
});

test("what was found for one key is not told for another, however late it comes", async () => {
  const { read, settle } = files();
  const { result, rerender } = read("en");
  rerender("de");
  await settle("en", "come");
  expect(result.current.found).toBeNull();
  await settle("de", "come");
  expect(result.current.found).toBe("what de says");
  rerender("ru");
  expect(result.current.found).toBeNull();
});

test("what failed is told until a retry succeeds", async () => {
  const { load, read, settle } = files();
  const { result } = read("en");
  await settle("en", "fail");
  await waitFor(() => expect(result.current.failed).toBe(true));
  act(() => result.current.retry());
  expect(result.current.failed).toBe(false);
  await settle("en", "come");
  expect(result.current.found).toBe("what en says");
  expect(load).toHaveBeenCalledTimes(2);
});
