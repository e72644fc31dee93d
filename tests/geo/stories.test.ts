import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import { LANGS } from "#atlas/types.ts";
import { compile } from "#geo/compile.ts";
import type { FactFile } from "#geo/fact.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import { atlas } from "../atlas.ts";
import { files, made, shapes } from "../facts.ts";

const FIRST = "stories/opening/01-who-stayed.md";
const problemsOf = (all: readonly FactFile[]) => compile(all, shapes, "test").problems;
const edited = (path: string, part: RegExp | string, by: string) =>
  files.map((file) => {
    if (file.path !== path) return file;
    const text = file.text.replace(part, by);
    if (text === file.text) throw new Error(`geo/${path} has no ${part}`);
    return { path, text };
  });
const without = (path: string) => files.filter((file) => file.path !== path);

const ADDRESS = /^address: .*$/m;

test.each<readonly [string, string | RegExp, string, number, string]>([
  [
    "an address that is not understood",
    ADDRESS,
    "address: date=2022-13-45",
    2,
    "“date=2022-13-45” in the address is not understood",
  ],
  [
    "a key that does not exist",
    ADDRESS,
    "address: date=2024-07-16&colour=red",
    2,
    "“colour=red” in the address is not understood",
  ],
  [
    "a place that does not exist",
    ADDRESS,
    "address: place=ATLANTIS",
    2,
    "“place=ATLANTIS” in the address is not understood",
  ],
  [
    "what only the reader may say",
    ADDRESS,
    "address: date=2024-07-16&theme=dark",
    2,
    "“theme” in the address is not for a step to say",
  ],
  [
    "a story within a story",
    ADDRESS,
    "address: date=2024-07-16&step=2",
    2,
    "“step” in the address is not for a step to say",
  ],
  ["no address", ADDRESS, "", 1, '"address" is missing'],
  ["no source", /^sources: .*$/m, "sources: []", 1, "every fact names its source"],
  [
    "an unknown source",
    /^sources: .*$/m,
    "sources: [seed-003, hearsay]",
    1,
    'there is no source "hearsay"',
  ],
  ["a missing language", /^# ru: [\s\S]*$/m, "", 5, 'the text in "ru" is missing'],
  ["no statement", /^# (\w\w): .*$/gm, "# $1", 1, "the step has no statement"],
])("a step with %s is refused where it stands", (_name, part, by, line, reason) => {
  expect(problemsOf(edited(FIRST, part, by))).toContainEqual({ file: FIRST, line, reason });
});

test("a step that shows what the one before it shows is refused", () => {
  const second = "stories/opening/02-the-sky-closes.md";
  expect(problemsOf(edited(second, ADDRESS, "address: date=2024-07-16"))).toEqual([
    { file: second, line: 1, reason: "the step shows what the one before it shows" },
  ]);
});

test("a gap in the numbers of steps is refused", () => {
  expect(problemsOf(without("stories/opening/06-who-was-sent-back.md"))).toContainEqual({
    file: "stories/opening/07-the-doors-today.md",
    line: 1,
    reason: "as step 6 the file’s name begins with “06-”",
  });
});

test("a story without a name, and a name without a story, are refused", () => {
  expect(problemsOf(without("stories/opening.md"))).toEqual([
    { file: FIRST, line: 1, reason: "stories/opening.md is missing" },
  ]);
  const text = "# en: T\n\nText.\n\n# de: T\n\nText.\n\n# ru: T\n\nText.\n";
  expect(problemsOf([...files, { path: "stories/nothing.md", text }])).toEqual([
    { file: "stories/nothing.md", line: 1, reason: "the story has no steps" },
  ]);
});

const STORIES = [...atlas.stories].map(([story, steps]) => ({ story, count: steps.length }));

test.each(STORIES)("each step of $story changes what is drawn", ({ story, count }) => {
  const drawnAt = (step: number) => {
    const view = storyView(atlas, story, step, initialView("en"));
    if (view === null) throw new Error(`${story} has no step ${step}`);
    const { day: _, dayWords: __, ...drawn } = sceneOf(atlas, view);
    return JSON.stringify([drawn, view.map]);
  };
  for (let step = 2; step <= count; step++) expect(drawnAt(step)).not.toBe(drawnAt(step - 1));
});

test.each(STORIES)(
  "every step of $story is short, has sources and says the same in three languages",
  ({ story }) => {
    for (const lang of LANGS)
      for (const { title, text, sources } of made?.stories[lang][story]?.steps ?? []) {
        expect(title.length, title).toBeLessThanOrEqual(76);
        expect(text.split(/\s+/).length, title).toBeLessThanOrEqual(60);
        expect(sources.length, title).toBeGreaterThan(0);
      }
    const numbersIn = (text: string) =>
      [...text.matchAll(/\d[\d.,\s]*\d/g)].map(([found]) => found.replace(/\D/g, "")).toSorted();
    const [english, ...others] = LANGS.map((lang) => made?.stories[lang][story]?.steps ?? []);
    for (const other of others)
      for (const [i, { text }] of other.entries())
        expect(numbersIn(text), text).toEqual(numbersIn(english?.[i]?.text ?? ""));
  },
);

test("the first picture has the words of its own step, and no others", () => {
  for (const lang of LANGS)
    expect(made?.texts[lang].opening).toEqual(made?.stories[lang]["opening"]?.steps[0]);
});

test("the last step of the opening shows the day on which the visa table was last read, and says so", () => {
  const { date } = storyView(atlas, "opening", 7, initialView("en")) ?? {};
  expect(date).toBe(atlas.visaSeen);
  expect(printDay(atlas.visaSeen)).toBe("2026-02-17");
  expect(made?.stories.en["opening"]?.steps[6]?.text).toContain("17 February 2026");
});

test("the step on returns shows the day up to which cases were searched for, and says so", () => {
  const { date, overlay } = storyView(atlas, "opening", 6, initialView("en")) ?? {};
  expect([date, overlay]).toEqual([atlas.riskSeen, "risk"]);
  expect(printDay(atlas.riskSeen)).toBe("2026-06-30");
  expect(made?.stories.en["opening"]?.steps[5]?.text).toContain("30 June 2026");
});
