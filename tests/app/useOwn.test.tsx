import { cleanup, renderHook } from "@testing-library/react";
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { useOwn } from "#app/useOwn.ts";
import { createOwn } from "#view/createOwn.ts";
import { atlas } from "../atlas.ts";
import { ownStep, ownStory } from "../ownStory.ts";

afterEach(cleanup);

/** Whether somebody who leaves the page is asked first. */
function asks(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test("who leaves is asked as long as something of the own story is in no file, and never on a page that was blanked", () => {
  const own = createOwn();
  const { unmount } = renderHook(() => useOwn(atlas, own));
  expect(asks()).toBe(false);
  act(() => own.add(ownStep(), "en"));
  expect(asks()).toBe(true);
  const parts = [...document.body.childNodes];
  document.body.replaceChildren();
  expect(asks()).toBe(false);
  document.body.replaceChildren(...parts);
  act(() => own.save());
  expect(asks()).toBe(false);
  act(() => own.edit(1, { title: "More" }));
  expect(asks()).toBe(true);
  act(() => own.undo());
  expect(asks()).toBe(false);
  act(() => own.edit(1, { title: "More" }));
  unmount();
  expect(asks()).toBe(false);
});

test("the own story stands among the others, and a text that is typed into makes no other atlas", () => {
  const own = createOwn();
  own.open(ownStory());
  const { result } = renderHook(() => useOwn(atlas, own));
  const first = result.current;
  expect(first.stories.get("own")?.addresses).toHaveLength(3);
  act(() => own.edit(1, { text: "More" }));
  expect(result.current).toBe(first);
  act(() => own.remove(1));
  expect(result.current.stories.get("own")?.addresses).toHaveLength(2);
});
