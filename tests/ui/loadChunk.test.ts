// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadChunk } from "#ui/loadChunk.ts";

const FROM = "https://ways-out.example.org/assets/index.js";

/** A chunk that does not come as often as said; `asked` are the ends of the addresses by which it was asked for. */
function chunk(name: string, lost: number) {
  const asked: string[] = [];
  const load = async (end: string) => {
    asked.push(end);
    if (asked.length <= lost) throw new TypeError("not fetched");
    return name;
  };
  // As each import of a build does, the function names its chunk.
  load.toString = () => `(e)=>import("./${name}.js"+e)`;
  return { asked, load };
}

const sheets = () => [...document.head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];

// The page of these tests fetches nothing, and says so of each sheet.
beforeEach(() => {
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  document.head.replaceChildren();
});

test("a chunk that did not come is asked for by another address each time, and then always by the one that brought it", async () => {
  const { asked, load } = chunk("Card", 2);
  await expect(loadChunk(load)).rejects.toThrow("not fetched");
  await expect(loadChunk(load)).rejects.toThrow("not fetched");
  expect(await loadChunk(load)).toBe("Card");
  expect(await loadChunk(load)).toBe("Card");
  expect(asked).toEqual(["", "?again=1", "?again=2", "?again=2"]);
});

test("a chunk that did not come says nothing of another", async () => {
  const [lost, here] = [chunk("Lost", 1), chunk("Here", 0)];
  await expect(loadChunk(lost.load)).rejects.toThrow();
  expect(await loadChunk(here.load)).toBe("Here");
  expect(here.asked).toEqual([""]);
});

test("a style sheet that did not come is asked for again, and the chunk waits for it", async () => {
  const { asked, load } = chunk("Share", 0);
  const first = loadChunk(load, ["./Share.css", "./Share.js"], FROM);
  expect(sheets().map(({ href }) => href)).toEqual([
    "https://ways-out.example.org/assets/Share.css",
  ]);
  sheets()[0]?.dispatchEvent(new Event("error"));
  await expect(first).rejects.toThrow("Share.css");
  expect(sheets()).toEqual([]);
  expect(asked).toEqual([]);
  const second = loadChunk(load, ["./Share.css", "./Share.js"], FROM);
  expect(sheets()).toHaveLength(1);
  sheets()[0]?.dispatchEvent(new Event("load"));
  expect(await second).toBe("Share");
  // It is here now, and needs no second link.
  expect(await loadChunk(load, ["./Share.css", "./Share.js"], FROM)).toBe("Share");
  expect(sheets()).toHaveLength(1);
  expect(asked).toEqual(["", ""]);
});

test("whatever did not come is told to the window, once an attempt", async () => {
  const told = vi.fn();
  window.addEventListener("vite:preloadError", told);
  const { load } = chunk("Told", 1);
  await expect(loadChunk(load)).rejects.toThrow();
  expect(told).toHaveBeenCalledTimes(1);
  await loadChunk(load);
  expect(told).toHaveBeenCalledTimes(1);
  window.removeEventListener("vite:preloadError", told);
});
