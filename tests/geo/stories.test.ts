import { expect, test } from "vitest";
import { printDay } from "#atlas/day.ts";
import type { StoryStep } from "#atlas/story.ts";
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
  ["a missing language", /^# ru: [\s\S]*$/m, "", 6, 'the text in "ru" is missing'],
  ["no minutes", /^minutes: .*$/m, "", 1, '"minutes" is missing'],
  [
    "no time",
    /^minutes: .*$/m,
    "minutes: 0",
    4,
    '"minutes": "0" is not a number above 0 and up to 30',
  ],
  [
    "minutes in words",
    /^minutes: .*$/m,
    "minutes: two",
    4,
    '"minutes": "two" is not a number above 0 and up to 30',
  ],
  [
    "a key that steps do not have",
    /^minutes: /m,
    "length: 3\nminutes: ",
    4,
    'a step has no "length"',
  ],
  ["no statement", /^# (\w\w): .*$/gm, "# $1", 1, "the step has no statement"],
])("a step with %s is refused where it stands", (_name, part, by, line, reason) => {
  expect(problemsOf(edited(FIRST, part, by))).toContainEqual({ file: FIRST, line, reason });
});

/** What a step says in one language: its statement, its text, and further parts. */
const said = (lang: string, ...parts: readonly string[]) =>
  [`# ${lang}: Statement`, "Text.", ...parts].join("\n\n");
const PARTS = ["## notes\n\nA note.", "## question\n\nWhy?", "## answer\n\nSo."] as const;
const [notes, question, answer] = PARTS;
/** The first step of the opening with these words in place of its own. */
const saying = (en: readonly string[], de = en, ru = en) =>
  edited(
    FIRST,
    /^# en: [\s\S]*$/m,
    [said("en", ...en), said("de", ...de), said("ru", ...ru)].join("\n\n"),
  );

test.each<readonly [string, readonly string[], readonly string[], number, string]>([
  ["notes in one language only", [notes], [], 15, '“## notes” is missing in "de"'],
  ["a question without an answer", [question], [question], 7, "the question has no answer"],
  ["an answer without a question", [answer], [answer], 7, "the answer has no question"],
  [
    "a part of another name",
    ["## hints\n\nNo."],
    [],
    11,
    "“## hints” is none of notes, question, answer",
  ],
  ["a part that stands twice", [notes, notes], [notes], 15, "“## notes” stands twice"],
  ["a part that is empty", ["## notes"], [notes], 11, "“## notes” is empty"],
])("a step with %s is refused where it stands", (_name, en, others, line, reason) => {
  expect(problemsOf(saying(en, others, others))).toContainEqual({ file: FIRST, line, reason });
});

test("a step without notes is refused in a story that has some", () => {
  const found = problemsOf(saying([notes, question, answer]));
  expect(found).toHaveLength(6);
  expect(found[0]).toEqual({
    file: "stories/opening/02-the-sky-closes.md",
    line: 1,
    reason: "the step has no notes, but others of its story have",
  });
});

test("a step’s question and answer come with its story, and its text does not hold them", () => {
  const told = compile(saying([question, answer]), shapes, "test").made?.stories.de["opening"];
  expect(told?.steps[0]).toMatchObject({
    text: "Text.",
    minutes: 1,
    notes: "",
    quiz: { question: "Why?", answer: "So." },
    guess: null,
  });
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

test("a story that does not say its place among the others, or says that of another, is refused", () => {
  expect(problemsOf(edited("stories/opening.md", "order: 1", "order: first"))).toContainEqual({
    file: "stories/opening.md",
    line: 1,
    reason: '"order": "first" is not a number',
  });
  const head = {
    path: "stories/second.md",
    text: files.find(({ path }) => path === "stories/opening.md")?.text ?? "",
  };
  expect(problemsOf([...files, head])).toContainEqual({
    file: "stories/second.md",
    line: 1,
    reason: '"order": 1 is that of the story "opening"',
  });
});

test("a story under the name that the address keeps for the reader’s own is refused", () => {
  const renamed = files.map(({ path, text }) => ({
    path: path.replace(/^stories\/opening(?=[./])/, "stories/own"),
    text,
  }));
  expect(problemsOf(renamed)).toContainEqual({
    file: "stories/own.md",
    line: 1,
    reason: "“story=own” in the address is the reader’s own story: choose another name",
  });
});

test("a story without a name, and a name without a story, are refused", () => {
  expect(problemsOf(without("stories/opening.md"))).toEqual([
    { file: FIRST, line: 1, reason: "stories/opening.md is missing" },
  ]);
  const text = "---\norder: 99\n---\n\n# en: T\n\nText.\n\n# de: T\n\nText.\n\n# ru: T\n\nText.\n";
  expect(problemsOf([...files, { path: "stories/nothing.md", text }])).toEqual([
    { file: "stories/nothing.md", line: 1, reason: "the story has no steps" },
  ]);
});

/** The first step of the opening, of 16 July 2024, with something to be guessed. */
const guessing = (guess: string, address = "date=2024-07-16") =>
  edited(FIRST, /^address: .*$/m, `address: ${address}\nguess: ${guess}`);
const guessIn = (guess: string, address?: string) => {
  const { made: told, problems } = compile(guessing(guess, address), shapes, "test");
  expect(problems).toEqual([]);
  return told?.stories.ru["opening"]?.steps[0]?.guess;
};

test.each([
  ["none of them", "{colour: red}", "a guess is one of order, borders, share, curve"],
  [
    "two at once",
    "{borders: 2024-07-16, order: [ARM, KAZ, GEO]}",
    "a guess is one of order, borders, share, curve",
  ],
  ["no map of names", "borders", "a guess is one of order, borders, share, curve"],
  [
    "too few places",
    "{order: [ARM, KAZ]}",
    "“order” takes a list of at least three places, each once",
  ],
  [
    "a place twice",
    "{order: [ARM, KAZ, ARM]}",
    "“order” takes a list of at least three places, each once",
  ],
  [
    "a place that is not counted",
    "{order: [ARM, KAZ, FRA]}",
    "“FRA” has no number in the series “stayers-bell-2024” on the day of the step",
  ],
  ["two equal numbers", "{order: [ARM, KAZ, ISR, GEO]}", "“KAZ” and “ISR” have no certain order"],
  ["no day", "{borders: today}", "“borders” takes a day (YYYY-MM-DD)"],
  ["another day", "{borders: 2024-07-17}", "the day of “borders” is not the day of the step"],
  [
    "a share of nothing",
    "{share: {granted: deu-positive-men-2023-11-30-seed-000}}",
    "“share” takes “granted”, the id of a figure, and “of”, one id or a list of them",
  ],
  [
    "an unknown figure",
    "{share: {granted: nobody, of: deu-asylum-men-2023-09-30-seed-000}}",
    "there is no figure “nobody”",
  ],
  [
    "a bound that is no number",
    "{share: {granted: deu-positive-men-2023-11-30-seed-000, of: arm-people-net-2022-12-31-oreanda-2023}}",
    "“arm-people-net-2022-12-31-oreanda-2023” is not one number",
  ],
  [
    "another place",
    "{share: {granted: deu-positive-men-2023-11-30-seed-000, of: wld-left-men-2024-02-28-seed-000}}",
    "“deu-positive-men-2023-11-30-seed-000” and “wld-left-men-2024-02-28-seed-000” are of different places",
  ],
  [
    "more than all",
    "{share: {granted: deu-asylum-men-2023-09-30-seed-000, of: deu-positive-men-2023-11-30-seed-000}}",
    "“deu-asylum-men-2023-09-30-seed-000” is more than what it is a part of",
  ],
  [
    "periods that overlap",
    "{share: {granted: deu-positive-men-2023-11-30-seed-000, of: [deu-asylum-men-2023-09-30-seed-000, deu-asylum-men-2022-12-31-dts-2023-10]}}",
    "“deu-asylum-men-2023-09-30-seed-000” and “deu-asylum-men-2022-12-31-dts-2023-10” cannot be added: their periods overlap",
  ],
  [
    "a curve without its end",
    "{curve: {series: net-gain-by-year, place: TUR, from: 2021-12-31}}",
    "“curve” takes “series”, “place”, “from” and “to”, of which the last two are days",
  ],
  [
    "an unknown series",
    "{curve: {series: nothing, place: TUR, from: 2021-12-31, to: 2023-12-31}}",
    "there is no series “nothing”",
  ],
  [
    "too few numbers",
    "{curve: {series: net-gain-by-year, place: TUR, from: 2022-12-31, to: 2023-12-31}}",
    "“TUR” has 2 numbers in “net-gain-by-year” in this time: a curve needs three",
  ],
  [
    "a range",
    "{curve: {series: net-gain-by-year, place: ARM, from: 2022-01-01, to: 2024-12-31}}",
    "“arm-people-net-2022-12-31-oreanda-2023” is not one number",
  ],
])("a guess of %s is refused where it stands", (_name, guess, reason) => {
  expect(problemsOf(guessing(guess))).toEqual([{ file: FIRST, line: 3, reason }]);
});

test("nobody is asked to guess forced returns", () => {
  const line = { file: FIRST, line: 3, reason: "nobody is to guess forced returns" };
  for (const address of ["date=2024-07-16&overlay=risk", "date=2024-07-16&second=risk"])
    expect(problemsOf(guessing("{order: [ARM, KAZ, GEO]}", address))).toEqual([line]);
  const { figures } = made?.records ?? {};
  const removed = figures?.find(({ measure, value }) => measure === "removals" && value !== null);
  expect(problemsOf(guessing(`{share: {granted: ${removed?.id}, of: ${removed?.id}}}`))).toEqual([
    line,
  ]);
});

test("what is to be guessed comes with the truth of the facts", () => {
  const order = guessIn("{order: [USA, GEO, ARM, KAZ]}");
  expect(order?.kind === "order" && order.figures.map(({ place }) => place)).toEqual([
    "ARM",
    "KAZ",
    "GEO",
    "USA",
  ]);
  const borders = guessIn("{borders: 2022-09-30}", "date=2022-09-30");
  expect(borders).toMatchObject({
    kind: "borders",
    open: expect.arrayContaining(["RUS-GEO", "RUS-KAZ"]),
    limited: expect.arrayContaining(["RUS-FIN"]),
  });
  const share = guessIn(
    "{share: {granted: deu-positive-men-2023-11-30-seed-000, of: [deu-asylum-men-2022-12-31-dts-2023-10, deu-asylum-men-2023-08-31-dts-2023-10]}}",
  );
  expect(share).toMatchObject({ kind: "share", granted: { value: 92 }, total: 3487 });
  const curve = guessIn(
    "{curve: {series: net-gain-by-year, place: TUR, from: 2021-12-31, to: 2023-12-31}}",
  );
  expect(curve?.kind === "curve" && curve.figures.map(({ value }) => value)).toEqual([
    24279, 87924, -43642,
  ]);
});

const STORIES = [...atlas.stories].map(([story, { addresses }]) => ({
  story,
  count: addresses.length,
}));

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
      [...text.matchAll(/\d+(?:[.,\u00a0]\d{3})*(?!\d)/g)]
        .map(([found]) => found.replace(/\D/g, ""))
        .filter(({ length }) => length > 1)
        .toSorted();
    const [english, ...others] = LANGS.map((lang) => made?.stories[lang][story]?.steps ?? []);
    for (const other of others)
      for (const [i, step] of other.entries()) {
        const parts = (one: StoryStep | undefined) =>
          [one?.title, one?.text, one?.notes, one?.quiz?.question, one?.quiz?.answer].map((text) =>
            numbersIn(text ?? ""),
          );
        expect(parts(step), step.title).toEqual(parts(english?.[i]));
      }
  },
);

test("the first picture has the words of its own step, and no others", () => {
  for (const lang of LANGS) {
    const { title, text, sources } = made?.stories[lang]["opening"]?.steps[0] ?? {};
    expect(made?.texts[lang].opening).toEqual({ title, text, sources });
  }
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
