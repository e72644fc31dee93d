import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { atlas } from "../atlas.ts";
import { made } from "../facts.ts";
import { openApp } from "./openApp.tsx";

vi.mock("#app/loadAtlas.ts", async () => (await import("./loaders.ts")).loaders());
afterEach(cleanup);

const STORY = "nine-days-in-september";
const at = (step: number) => ({
  ...(storyView(atlas, STORY, step, initialView("en")) ?? initialView("en")),
  // Without a GL map, which the sandbox has not.
  renderer: "svg" as const,
});
const titleOf = (step: number) => made?.stories.en[STORY]?.steps[step - 1]?.title ?? "";
const statement = () => document.querySelector(".story-statement h2")?.textContent;
const heard = () => document.querySelector(".story-statement [aria-live]")?.textContent;
const statesDrawn = () =>
  new Set([...document.querySelectorAll(".border")].map((one) => one.getAttribute("data-state")));
const QUESTION = "Which land borders of Russia could people cross on 22 September 2022?";
const clicker = (key: string) => act(async () => fireEvent.keyDown(document.body, { key }));
const box = (name: string) => screen.getByRole("checkbox", { name }) as HTMLInputElement;

test("the picture tells nothing from its first moment on, before the words have come", async () => {
  openApp(at(2));
  expect(statesDrawn()).toEqual(new Set(["asked"]));
  expect(document.body.textContent).not.toContain(titleOf(2));
  await waitFor(() => expect(statement()).toBe(QUESTION));
  expect(statesDrawn()).toEqual(new Set(["asked"]));
  expect(document.body.textContent).not.toContain(titleOf(2));
});

test("who goes on sees the answer first, hears it, and goes on with the next key", async () => {
  const { store } = openApp(at(1));
  await clicker("PageDown");
  await waitFor(() => expect(statement()).toBe(QUESTION));
  expect(heard()).toBe(QUESTION);
  await clicker("PageDown");
  await waitFor(() => expect(statement()).toBe(titleOf(2)));
  expect(store.getState().step).toBe(2);
  expect(statesDrawn()).toContain("restricted");
  await waitFor(() => expect(heard()).toMatch(/^The answer: open at all .*Kazakhstan/));
  await clicker("PageDown");
  expect(store.getState().step).toBe(3);
});

test("what is chosen on the map is chosen in the list, opens no card, and is not in the address", async () => {
  const { store } = openApp(at(2));
  await waitFor(() => expect(box("Finland").checked).toBe(false));
  const before = store.getState();
  const pick = (selector: string) =>
    act(async () => fireEvent.click(document.querySelector(selector) as Element));
  await pick('.border[data-border="RUS-FIN"] .hit');
  await pick('[data-place="GEO"]');
  expect([box("Finland").checked, box("Georgia").checked]).toEqual([true, true]);
  expect(statesDrawn()).toEqual(new Set(["asked", "guessed"]));
  await pick('[data-place="TUR"]');
  expect(store.getState()).toEqual(before);
  expect(document.querySelector(".card-area")).toBeNull();
  await pick('.border[data-border="RUS-FIN"] .hit');
  expect(box("Finland").checked).toBe(false);
});

test("whoever leaves the step leaves the guess; whoever guesses again finds it", async () => {
  openApp(at(2));
  await waitFor(() => expect(box("Finland").checked).toBe(false));
  await act(async () => fireEvent.click(box("Finland")));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Show the answer" })));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Guess again" })));
  expect(document.activeElement).toBe(document.querySelector(".story-text"));
  expect(box("Finland").checked).toBe(true);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Back" })));
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Next" })));
  await waitFor(() => expect(box("Finland").checked).toBe(false));
});

test("the list of steps does not tell what is to be guessed, then does", async () => {
  openApp(at(2));
  const entry = () => document.querySelectorAll(".story-list button")[1]?.textContent;
  await waitFor(() => expect(entry()).toBe("First a guess, then the answer"));
  await clicker("PageDown");
  expect(entry()).toBe(titleOf(2));
});
