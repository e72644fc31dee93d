import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { StoryCard, type StoryParts } from "#panels/story/StoryCard.tsx";
import { swipe } from "#panels/story/swipe.ts";
import { made } from "../../facts.ts";

afterEach(cleanup);

const steps = made?.stories.en["opening"]?.steps ?? [];

function open(step: number, change: Partial<StoryParts> = {}) {
  const onStep = vi.fn();
  const onExplore = vi.fn();
  const onRetry = vi.fn();
  const text = steps[step - 1] ?? null;
  const titles = steps.map(({ title }) => title);
  const parts = {
    step,
    count: 7,
    text,
    whole: text,
    titles,
    failed: false,
    isChanged: false,
    guess: null,
    guessAt: () => null,
    steps,
    onMode: vi.fn(),
  };
  const ways = { onStep, onExplore, onRetry, onStories: vi.fn(), onPaper: vi.fn(), onEdit: null };
  const all = { ...parts, ...ways, ...change };
  render(<StoryCard {...all} lang="en" dayWords="16 July 2024" gallery="./v/" />);
  return { onStep, onExplore, onRetry };
}

test("a step says where one is, its day, its text and who says so, with links", () => {
  open(1);
  expect(screen.getByText("1/7")).toBeDefined();
  expect(screen.getByText("Step 1 of 7")).toBeDefined();
  expect(screen.getByText("16 July 2024")).toBeDefined();
  expect(screen.getByText(/Russia publishes no such number/)).toBeDefined();
  expect(screen.getByText("DER SPIEGEL, 2024").closest("a")).toBeNull();
  expect(screen.getByRole("link", { name: /Novaya Gazeta Europe/ }).getAttribute("href")).toMatch(
    /^https:\/\/novayagazeta\.eu\//,
  );
});

test("next and back are pressed; before the first there is none, and after the last the map", () => {
  const first = open(1);
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  fireEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(first.onStep.mock.calls).toEqual([[2]]);
  cleanup();
  const last = open(7);
  expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Explore the map" }));
  expect(last.onExplore).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole("button", { name: "Back" }));
  expect(last.onStep.mock.calls).toEqual([[6]]);
});

test("where there is no step to go back to, the gallery of questions stands among the ways on", () => {
  open(1);
  const ways = within(screen.getByRole("navigation", { name: "Steps of the story" }));
  expect(ways.getByRole("link", { name: "Questions and maps" }).getAttribute("href")).toBe("./v/");
  cleanup();
  open(2);
  expect(screen.queryByRole("link", { name: "Questions and maps" })).toBeNull();
});

test.each([1, 4, 7])("from step %i the map is one press away", (step) => {
  const { onExplore } = open(step);
  fireEvent.click(screen.getByRole("button", { name: "Explore the map" }));
  expect(onExplore).toHaveBeenCalledOnce();
});

test.each<readonly [string, readonly [number, number], readonly [number, number], number]>([
  ["to the left: the next", [300, 100], [200, 110], 1],
  ["to the right: the one before", [100, 100], [190, 80], -1],
  ["a press", [100, 100], [103, 101], 0],
  ["scrolling", [100, 300], [40, 100], 0],
  ["a short way", [100, 100], [70, 100], 0],
])("a finger that moves %s", (_name, from, to, by) => expect(swipe(from, to)).toBe(by));

test("a finger that swipes over the card goes on, a mouse that marks words does not", () => {
  const { onStep } = open(3);
  const card = screen.getByRole("region", { name: "Story" });
  const move = (pointerType: string) => {
    fireEvent.pointerDown(card, { pointerType, clientX: 300, clientY: 100 });
    fireEvent.pointerUp(card, { pointerType, clientX: 180, clientY: 104 });
  };
  move("mouse");
  expect(onStep).not.toHaveBeenCalled();
  move("touch");
  expect(onStep.mock.calls).toEqual([[4]]);
});

test("what the reader has changed is taken back by one press", () => {
  open(3);
  expect(screen.queryByRole("button", { name: "Changed: back to the step" })).toBeNull();
  cleanup();
  const { onStep } = open(3, { isChanged: true });
  fireEvent.click(screen.getByRole("button", { name: "Changed: back to the step" }));
  expect(onStep.mock.calls).toEqual([[3]]);
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Next" }));
});

test("words that do not come are told, and can be asked for again; the way on stays", () => {
  const { onRetry, onStep } = open(3, { text: null, failed: true });
  expect(screen.getByRole("alert")).toBeDefined();
  fireEvent.click(screen.getByRole("alert").querySelector("button") as Element);
  expect(onRetry).toHaveBeenCalledOnce();
  fireEvent.click(screen.getByRole("button", { name: "Next" }));
  expect(onStep.mock.calls).toEqual([[4]]);
});

test("every statement is listed, and leads to its step; the one that is told is named as such", () => {
  const { onStep } = open(3);
  const listed = screen.getAllByRole("listitem").map((one) => one.textContent);
  expect(listed).toEqual(steps.map(({ title }) => title));
  fireEvent.click(screen.getByRole("button", { name: steps[5]?.title ?? "" }));
  expect(onStep.mock.calls).toEqual([[6]]);
  const here = screen.getByRole("button", { name: steps[2]?.title ?? "" });
  expect(here.getAttribute("aria-current")).toBe("step");
});

test("a question is shown with its answer folded", () => {
  const quiz = { question: "Why?", answer: "So.\n\nAnd so." };
  const step = steps[1];
  if (step === undefined) throw new Error("there is no second step");
  open(2, { whole: { ...step, quiz } });
  const details = screen.getByText("Why?").closest("details");
  expect(details?.open).toBe(false);
  expect([...(details?.querySelectorAll("p") ?? [])].map((p) => p.textContent)).toEqual([
    "So.",
    "And so.",
  ]);
});

test("the last step leads to the other stories", () => {
  const onStories = vi.fn();
  open(7, { onStories });
  fireEvent.click(screen.getByRole("button", { name: "All stories" }));
  expect(onStories).toHaveBeenCalledOnce();
});

test("a story that a reader has made is told as theirs, and leads back to where it is made", () => {
  const onEdit = vi.fn();
  const text = { title: "Mine", text: "<b>plain</b>", sources: [] };
  const { onExplore } = open(2, { onEdit, text, whole: null });
  expect(screen.getByText("<b>plain</b>").querySelector("b")).toBeNull();
  expect(screen.getByText(/the atlas has not checked them/)).toBeDefined();
  expect(screen.queryByText("Sources:")).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Edit the story" }));
  expect(onEdit).toHaveBeenCalledOnce();
  expect(onExplore).not.toHaveBeenCalled();
});

test("a story that is not open in this window says where it is", () => {
  open(2, { onEdit: vi.fn(), text: null, whole: null, failed: true });
  expect(screen.getByRole("alert").textContent).toContain("it lives in a file or in a link");
});
