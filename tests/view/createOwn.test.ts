import { expect, test } from "vitest";
import { createOwn, isUnsaved } from "#view/createOwn.ts";
import { ownStep, ownStory } from "../ownStory.ts";

const titles = (own: ReturnType<typeof createOwn>) =>
  own.state.getState().story?.steps.map(({ title }) => title) ?? null;
const made = (...names: string[]) => {
  const own = createOwn();
  for (const title of names) own.add(ownStep({ title }), "de");
  return own;
};

test("steps are added at the end of a story in the language of the first", () => {
  const own = made("a", "b");
  own.add(ownStep({ title: "c" }), "ru");
  expect(titles(own)).toEqual(["a", "b", "c"]);
  expect(own.state.getState().story?.lang).toBe("de");
});

test.each([
  [1, 3, "b c a"],
  [3, 1, "c a b"],
  [2, 3, "a c b"],
  [2, 2, "a b c"],
])("a step goes from place %d to place %d", (from, to, order) => {
  const own = made("a", "b", "c");
  own.move(from, to);
  expect(titles(own)?.join(" ")).toBe(order);
});

test("everything can be undone, to the beginning", () => {
  const own = made("a", "b", "c");
  own.move(1, 3);
  own.remove(1);
  own.edit(1, { title: "x" });
  own.name({ title: "Name" }, "de");
  const told: (string | undefined)[] = [];
  for (let i = 0; i < 8; i += 1) {
    told.push(titles(own)?.join(" "));
    own.undo();
  }
  expect(told).toEqual(["x a", "x a", "c a", "b c a", "a b c", "a b", "a", undefined]);
  expect(isUnsaved(own.state.getState())).toBe(false);
});

test("what is typed into a field at once is one change, and into another one another", () => {
  const own = made("a");
  for (const title of ["h", "ha", "hal"]) own.edit(1, { title });
  own.edit(1, { text: "t" });
  own.edit(1, { title: "halt" });
  own.undo();
  expect(titles(own)).toEqual(["hal"]);
  own.undo();
  own.undo();
  expect(titles(own)).toEqual(["a"]);
});

test("a story is unsaved from its first change until it is saved, and again after the next", () => {
  const own = createOwn();
  expect(isUnsaved(own.state.getState())).toBe(false);
  own.add(ownStep(), "en");
  expect(isUnsaved(own.state.getState())).toBe(true);
  own.save();
  expect(isUnsaved(own.state.getState())).toBe(false);
  own.edit(1, { title: "b" });
  expect(isUnsaved(own.state.getState())).toBe(true);
  own.undo();
  expect(isUnsaved(own.state.getState())).toBe(false);
});

test("opening another story loses nothing: what was unsaved comes back by undoing, and counts as unsaved until then", () => {
  const own = made("mine");
  own.open(ownStory());
  expect(own.state.getState().story?.title).toBe("Three doors");
  expect(isUnsaved(own.state.getState())).toBe(true);
  own.undo();
  expect(titles(own)).toEqual(["mine"]);
  expect(own.state.getState().replaced).toBeNull();
  own.save();
  own.open(ownStory());
  expect(isUnsaved(own.state.getState())).toBe(false);
});
