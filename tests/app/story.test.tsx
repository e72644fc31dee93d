import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { initialView } from "#view/initialView.ts";
import { isAtStep, storyView } from "#view/storyView.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";
import { openApp } from "./openApp.tsx";

vi.mock("#app/loadAtlas.ts", async () => (await import("./loaders.ts")).loaders());
afterEach(cleanup);

const at = (step: number) =>
  storyView(atlas, "opening", step, initialView("en")) ?? initialView("en");
/** Without a GL map, which the sandbox has not. */
const drawnAt = (step: number) => ({ ...at(step), renderer: "svg" as const });
const titles = (made?.stories.en["opening"]?.steps ?? []).map(({ title }) => title);
const statement = () => document.querySelector(".story-statement h2")?.textContent;
const told = () => document.querySelector(".story-statement [aria-live]")?.textContent;

test("the first step stands there with its words, without any further file", () => {
  openApp(drawnAt(1));
  expect(statement()).toBe(titles[0]);
  expect(screen.getByText("1/7")).toBeDefined();
  expect(document.querySelector(".time-area")).toBeNull();
  expect(document.querySelector(".overlay-picker")).toBeNull();
  // Nobody has gone anywhere yet.
  expect(told()).toBe("");
});

test("a step changes the view as a whole, is read out once, and keeps the focus where it was", async () => {
  const { store } = openApp(drawnAt(1));
  const next = screen.getByRole("button", { name: "Next" });
  next.focus();
  await act(async () => fireEvent.click(next));
  await waitFor(() => expect(statement()).toBe(titles[1]));
  expect(isAtStep(atlas, store.getState())).toBe(true);
  expect(store.getState()).toMatchObject({ story: "opening", step: 2, renderer: "svg" });
  expect(told()).toContain(`Step 2 of 7. ${titles[1]}. On 27 February 2022`);
  expect(document.activeElement).toBe(next);
});

test("the reader's own change stays until the next step, and can be taken back", async () => {
  const { store } = openApp(drawnAt(3));
  await waitFor(() => expect(statement()).toBe(titles[2]));
  expect(screen.queryByRole("button", { name: "Changed: back to the step" })).toBeNull();
  await act(async () => store.setState({ overlay: "visa" }));
  await act(async () =>
    fireEvent.click(screen.getByRole("button", { name: "Changed: back to the step" })),
  );
  expect(isAtStep(atlas, store.getState())).toBe(true);
  await act(async () => store.setState({ overlay: "visa" }));
  await act(async () => fireEvent.keyDown(document.body, { key: "PageDown" }));
  expect(store.getState()).toMatchObject({ step: 4, overlay: "none" });
});

test("exploring leaves the story and keeps what it shows", async () => {
  const { store } = openApp(drawnAt(3));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Explore the map" })));
  expect(store.getState()).toMatchObject({
    story: null,
    step: 1,
    date: at(3).date,
    series: at(3).series,
  });
  expect(document.querySelector(".story-card")).toBeNull();
  expect(document.querySelector(".time-area")).not.toBeNull();
});

test("the map does not begin anew when a story is left", async () => {
  const { store } = openApp(drawnAt(1));
  const map = document.querySelector(".map-area");
  await act(async () => store.setState({ story: null }));
  expect(document.querySelector(".map-area")).toBe(map);
});

const press = async (
  key: string,
  target: Element = document.body,
  more: KeyboardEventInit = {},
) => {
  let free = false;
  await act(async () => {
    free = fireEvent.keyDown(target, { key, ...more });
  });
  return free;
};

test("the keys of a clicker, the arrows and Space lead on and back, and no further than the ends", async () => {
  const { store } = openApp(drawnAt(1));
  const step = () => store.getState().step;
  for (const [key, to] of [
    ["PageUp", 1],
    ["PageDown", 2],
    ["ArrowRight", 3],
    [" ", 4],
    ["ArrowLeft", 3],
    ["PageUp", 2],
  ] as const) {
    // The page does not scroll with it.
    expect(await press(key)).toBe(false);
    expect(step(), key).toBe(to);
  }
  await act(async () => store.setState(drawnAt(7)));
  await press("PageDown");
  expect(store.getState()).toMatchObject({ story: "opening", step: 7 });
});

test("keys belong to fields and to buttons; a held key is one step", async () => {
  const { store } = openApp(drawnAt(3));
  const field = screen.getByRole("combobox");
  for (const key of ["ArrowRight", " ", "PageDown"]) await press(key, field);
  await press(" ", screen.getByRole("button", { name: "Next" }));
  await press("ArrowRight", document.body, { ctrlKey: true });
  await press("PageDown", document.body, { repeat: true });
  expect(store.getState().step).toBe(3);
  await press("PageDown", screen.getByRole("button", { name: "Next" }));
  expect(store.getState().step).toBe(4);
});
