import { expect, test } from "vitest";
import { noteBox } from "#scene/noteBox.ts";

const room = { left: 0, top: 0, right: 800, bottom: 500 };
const WORDS = "Finland closes its border to Russian tourists";

test.each([
  ["in the middle", [400, 250]],
  ["in a corner", [4, 4]],
  ["at the lower edge", [780, 495]],
] as const)("a note %s is whole, and does not lie on its spot", (_, [x, y]) => {
  const box = noteBox(WORDS, [x, y], room, 1, []);
  if (box === null) throw new Error("there is room");
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(room.right);
  expect(box.bottom).toBeLessThanOrEqual(room.bottom);
  expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
});

test("it goes where it hides nothing", () => {
  const first = noteBox(WORDS, [400, 250], room, 1, []);
  if (first === null) throw new Error("there is room");
  const second = noteBox(WORDS, [400, 250], room, 1, [first]);
  expect(
    second &&
      (second.left >= first.right ||
        second.right <= first.left ||
        second.top >= first.bottom ||
        second.bottom <= first.top),
  ).toBe(true);
});

test("two notes never lie on each other, and where there is no room there is none", () => {
  expect(noteBox(WORDS, [400, 250], room, 1, [], [room])).toBeNull();
  expect(noteBox(WORDS, [40, 20], { left: 0, top: 0, right: 120, bottom: 60 }, 1, [])).toBeNull();
});

test("words that may hide nothing are left out where all is taken", () => {
  expect(noteBox(WORDS, [400, 250], room, 1, [room], [], 0.1)).toBeNull();
  expect(noteBox(WORDS, [400, 250], room, 1, [], [], 0.1)).not.toBeNull();
});
