import { expect, test } from "vitest";
import { readAddress, writeAddress } from "#view/address.ts";
import { initialView } from "#view/initialView.ts";
import { READER_KEYS } from "#view/params.ts";
import { bareView, isAtStep, storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { atlas } from "../atlas.ts";
import { dayOf } from "../days.ts";

const initial = initialView("en");
const read = (address: string) => readAddress(address, atlas, initial);
const write = (view: ViewState) => writeAddress(view, initial, atlas);

const STEPS = [...atlas.stories].flatMap(([story, { addresses }]) =>
  addresses.map((address, i) => ({ story, step: i + 1, address })),
);

test("there is an opening of seven steps", () => {
  expect(atlas.stories.get("opening")?.addresses).toHaveLength(7);
});

test.each(STEPS)(
  "step $step of $story is the view that its address names",
  ({ story, step, address }) => {
    const plain = read(address);
    expect(plain.problems).toEqual([]);
    expect(storyView(atlas, story, step, initial)).toEqual({ ...plain.view, story, step });
  },
);

test.each(STEPS)("step $step of $story has one address, and opens from it", ({ story, step }) => {
  const view = storyView(atlas, story, step, initial) ?? initial;
  const address = write(view);
  expect(read(address)).toEqual({ view, problems: [] });
  const isBare = story === "opening" && step === 1;
  expect(address).toBe(isBare ? "" : `story=${story}${step === 1 ? "" : `&step=${step}`}`);
});

test.each(STEPS)("step $step of $story leaves to the reader how to look", ({ story, step }) => {
  const reader = { ...initialView("ru"), theme: "dark", motion: "still", keys: "off" } as const;
  const view = storyView(atlas, story, step, reader);
  for (const key of READER_KEYS) expect(view?.[key]).toBe(reader[key]);
});

const CHANGES: readonly Partial<ViewState>[] = [
  { date: "latest" },
  { date: dayOf("2023-01-01") },
  { overlay: "age" },
  { focus: { kind: "place", id: "KAZ" } as ViewState["focus"] },
  { map: { lon: 10, lat: 20, zoom: 3 } },
  { hidden: ["labels"] },
  // All that is usual: it must not be taken for the step's own view.
  { ...initial, story: undefined, step: undefined } as unknown as Partial<ViewState>,
];

test.each(STEPS)(
  "what the reader changes in step $step of $story survives the way to the address and back",
  ({ story, step }) => {
    for (const change of CHANGES) {
      const view = {
        ...(storyView(atlas, story, step, initial) ?? initial),
        ...change,
        story,
        step,
      };
      expect(isAtStep(atlas, view)).toBe(false);
      expect(read(write(view))).toEqual({ view, problems: [] });
      const back = storyView(atlas, story, step, view) ?? initial;
      expect(isAtStep(atlas, back)).toBe(true);
    }
  },
);

test("a view outside of every story is at no step", () => {
  expect(isAtStep(atlas, initial)).toBe(false);
  expect(storyView(atlas, "opening", 8, initial)).toBeNull();
  expect(storyView(atlas, "opening", 0, initial)).toBeNull();
  expect(storyView(atlas, "none", 1, initial)).toBeNull();
});

test.each<readonly [string, ViewState, readonly string[]]>([
  ["story=fairy", bareView(atlas, initial), ["story=fairy"]],
  ["story=fairy&overlay=visa", { ...initial, overlay: "visa" }, ["story=fairy"]],
  ["story=opening&step=99", bareView(atlas, initial), ["step=99"]],
  ["story=opening&step=zero", bareView(atlas, initial), ["step=zero"]],
  ["story=none&step=2", initial, ["step=2"]],
  ["overlay=visa&step=2", { ...initial, overlay: "visa" }, ["step=2"]],
  ["story=opening&story=none", bareView(atlas, initial), ["story=none"]],
])("%s falls back, and says what was wrong", (address, view, wrong) => {
  const { view: found, problems } = read(address);
  expect(found).toEqual(view);
  expect(problems.map(({ name, value }) => `${name}=${value}`)).toEqual(wrong);
});

test.each([
  "date=latest",
  "view=map",
  "v=1&overlay=none",
  "proj=globe",
  "hide=labels",
  "page=none",
])("%s names something to look at, and so opens no story", (address) =>
  expect(read(address).view.story).toBeNull(),
);

test("a step without a story is of the one that a bare address opens", () => {
  expect(read("step=3").view).toEqual(storyView(atlas, "opening", 3, initial));
});
