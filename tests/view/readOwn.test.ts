import { describe, expect, test } from "vitest";
import { type Day, parseDay } from "#atlas/day.ts";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import type { OwnProblem } from "#atlas/ownProblem.ts";
import { printOwn } from "#view/printOwn.ts";
import { readOwn } from "#view/readOwn.ts";
import { atlas } from "../atlas.ts";
import { ownStep, ownStory } from "../ownStory.ts";

const whole = printOwn(ownStory(), 2);
/** The same file with parts changed. */
const file = (change: object) => JSON.stringify({ ...JSON.parse(whole), ...change });
const steps = (...all: object[]) => file({ steps: all });
const read = (text: string) => readOwn(text, atlas);

test("what was written is read again, to the letter", () => {
  expect(read(whole)).toEqual({ story: ownStory(), problems: [] });
  expect(read(`\uFEFF${printOwn(ownStory(), 0)}`)).toEqual({ story: ownStory(), problems: [] });
});

test("a file from before steps named their sources opens without any", () => {
  const { sources: _, ...before } = ownStep();
  expect(read(steps(before))).toEqual({
    story: ownStory({ steps: [ownStep({ sources: "" })] }),
    problems: [],
  });
});

test("a file of the first version opens as it is", () => {
  const { guess: _, ...before } = ownStep();
  expect(read(JSON.stringify({ ...JSON.parse(whole), version: 1, steps: [before] }))).toEqual({
    story: ownStory({ steps: [ownStep()] }),
    problems: [],
  });
});

test.each<GuessAsked>([
  { kind: "order", places: ["ARM", "KAZ", "GEO"] },
  { kind: "borders", day: parseDay("2022-09-21") as Day },
  { kind: "share", granted: "a-1", of: ["b-1", "b-2"] },
  {
    kind: "curve",
    series: "net-gain-by-year",
    place: "TUR",
    from: parseDay("2021-12-31") as Day,
    to: parseDay("2023-12-31") as Day,
  },
])("what is to be guessed is read again as it was written: $kind", (guess) => {
  const story = ownStory({ steps: [ownStep({ guess })] });
  expect(read(printOwn(story, 2))).toEqual({ story, problems: [] });
});

test("a story without a step, and a text with a sign that is no tag, are fine", () => {
  const story = ownStory({ steps: [], text: "3 < 5, <3, 5>4, a < b & c" });
  expect(read(printOwn(story, 0))).toEqual({ story, problems: [] });
});

const BAD: readonly (readonly [string, string, OwnProblem])[] = [
  ["cut off", whole.slice(0, -40), { kind: "broken" }],
  ["empty", "", { kind: "broken" }],
  ["a page", "<!doctype html><script>alert(1)</script>", { kind: "broken" }],
  ["a wrong version", file({ version: 0 }), { kind: "version", version: "0" }],
  ["no version", file({ version: undefined }), { kind: "version", version: "?" }],
  ["a version in letters", file({ version: "one" }), { kind: "version", version: "one" }],
  ["a newer version", file({ version: 3 }), { kind: "newer", version: "3" }],
  ["half a version", file({ version: 1.5 }), { kind: "version", version: "1.5" }],
  ...[
    ["a guess without a kind", {}],
    ["a guess of two kinds", { borders: "2022-09-21", order: ["ARM", "GEO", "KAZ"] }],
    ["a guess of an unknown kind", { colour: "red" }],
    ["a guess in letters", "borders"],
    ["two places in order", { order: ["ARM", "GEO"] }],
    ["borders on no day", { borders: "2022-13-45" }],
    ["a share of nothing", { share: { granted: "deu-positive-men-2022-12-31-dts-2023-10" } }],
    ["a curve of no time", { curve: { series: "net-gain-by-year", place: "TUR" } }],
    ["a guess without end", { order: Array.from({ length: 300 }, (_, i) => `P${i}`) }],
  ].map(([name, guess]): readonly [string, string, OwnProblem] => [
    String(name),
    steps({ ...ownStep(), guess }),
    { kind: "form", step: 1, part: "guess" },
  ]),
  [
    "a script in a text",
    steps(ownStep({ text: "See <script>alert(1)</script>" })),
    { kind: "markup", step: 1, part: "text" },
  ],
  [
    "a picture that runs something, in the name",
    file({ title: "<img src=x onerror=alert(1)>" }),
    { kind: "markup", step: 0, part: "title" },
  ],
  [
    "a tag in an answer",
    steps(ownStep(), ownStep({ quiz: { question: "?", answer: "</p><iframe>" } })),
    { kind: "markup", step: 2, part: "answer" },
  ],
  ["50 MB", `{"format":"ways-out-story","text":"${"x".repeat(50_000_000)}"}`, { kind: "large" }],
  [
    "another program's JSON",
    JSON.stringify({ type: "FeatureCollection", features: [] }),
    { kind: "foreign" },
  ],
  ["a list", "[]", { kind: "foreign" }],
  ["null", "null", { kind: "foreign" }],
  ["an unknown part", file({ html: "x" }), { kind: "form", step: 0, part: "html" }],
  ["no language", file({ lang: "fr" }), { kind: "form", step: 0, part: "lang" }],
  ["no steps", file({ steps: null }), { kind: "form", step: 0, part: "steps" }],
  ["a step that is none", steps([]), { kind: "form", step: 1, part: "address" }],
  [
    "an address that is none",
    steps({ ...ownStep(), address: 3 }),
    {
      kind: "form",
      step: 1,
      part: "address",
    },
  ],
  [
    "minutes without end",
    steps({ ...ownStep(), minutes: 1e9 }),
    {
      kind: "form",
      step: 1,
      part: "minutes",
    },
  ],
  [
    "a quiz in letters",
    steps({ ...ownStep(), quiz: "?" }),
    { kind: "form", step: 1, part: "quiz" },
  ],
  [
    "a title without end",
    steps(ownStep({ title: "x".repeat(201) })),
    {
      kind: "long",
      step: 1,
      part: "title",
      most: 200,
    },
  ],
  ["a hundred steps", steps(...Array.from({ length: 100 }, () => ownStep())), { kind: "count" }],
];

test.each(BAD)("%s is refused, with the reason", (_, text, problem) => {
  const { story, problems } = read(text);
  expect(story).toBeNull();
  expect(problems).toContainEqual(problem);
});

test("what this release does not know is told, and nothing of the step is lost", () => {
  const address = "date=2022-09-21&place=XYZ&overlay=visa";
  const { story, problems } = read(steps(ownStep(), ownStep({ address })));
  expect(story?.steps[1]?.address).toBe(address);
  expect(problems).toEqual([{ kind: "address", step: 2, name: "place=XYZ" }]);
});

describe("what can be typed can be read again", () => {
  test.each(Object.entries(OWN_LIMITS.texts))("%s, up to %d letters", (part, most) => {
    const text = "ж".repeat(most);
    const isQuiz = part === "question" || part === "answer";
    const step = isQuiz
      ? ownStep({ quiz: { question: "", answer: "", [part]: text } })
      : ownStep({ [part]: text });
    expect(read(printOwn(ownStory({ steps: [step] }), 0))).toMatchObject({
      story: { steps: [step] },
      problems: [],
    });
  });
});
