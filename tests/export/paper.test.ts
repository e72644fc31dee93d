// @vitest-environment node
import { join } from "node:path";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { openAtlas } from "#atlas/openAtlas.ts";
import { openBorders } from "#atlas/openBorders.ts";
import type { StoryText } from "#atlas/story.ts";
import { LANGS, type Lang } from "#atlas/types.ts";
import { colouringOf } from "#export/paper/colouring.ts";
import type { PaperAsk } from "#export/paper/paperAsk.ts";
import { type PaperKind, paperPages } from "#export/paper/paperPages.ts";
import type { PaperPiece } from "#export/paper/paperPiece.ts";
import { BODY, PAPER } from "#export/paper/paperSize.ts";
import { paperSteps } from "#export/paper/paperStep.ts";
import { mapSize } from "#export/paper/worksheetPages.ts";
import { readBorders } from "#geo/readFacts.ts";
import { lineBox } from "#plain/textLine.ts";
import type { Box } from "#scene/frame.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { PER_PAGE } from "#view/viewState.ts";
import { ASKING } from "../askingStory.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("the facts have problems: npm run facts");
const { core, texts, records, longTexts, stories } = made;
const root = join(import.meta.dirname, "../../geo");
const borders = {
  coarse: openBorders(readBorders(root, "110m"), "110m"),
  fine: openBorders(readBorders(root, "50m"), "50m"),
};
const SITE = { origin: "https://example.org", pathname: "/ways-out/" };

const atlases = new Map(
  LANGS.map((lang) => [
    lang,
    openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] }),
  ]),
);

function askFor(story: string, lang: Lang, change: (text: StoryText) => StoryText = (t) => t) {
  const atlas = atlases.get(lang);
  const text = stories[lang][story];
  if (atlas === undefined || text === undefined) throw new Error(`no ${story} in ${lang}`);
  const told = change(text);
  const steps = paperSteps(atlas, story, told, SITE);
  const foot = `${SITE.origin}${SITE.pathname} · test`;
  return { atlas, borders, title: told.title, steps, foot } satisfies PaperAsk;
}

/** All that is written on a page, as it is read. */
const saidOn = ({ texts: lines }: PaperPiece): string => lines.map(({ text }) => text).join(" ");
/** As said, whatever the lines it falls into. */
const plain = (text: string): string => text.replace(/\s+/g, "");
const saidOnAll = (pages: readonly PaperPiece[]): string => plain(pages.map(saidOn).join(" "));

/** What is to be guessed stands on no page but the answer sheet's, and there in full. */
function toldInTheEnd(
  steps: PaperAsk["steps"],
  all: (paper: PaperKind["paper"], perPage?: PaperKind["perPage"]) => readonly PaperPiece[],
): void {
  const handout = saidOnAll(PER_PAGE.flatMap((perPage) => all("handout", perPage)));
  const worksheet = saidOnAll(all("worksheet"));
  const answers = saidOnAll(all("answers"));
  for (const { told, title, text } of steps) {
    if (told === null) continue;
    for (const said of [handout, worksheet]) {
      expect(said).not.toContain(plain(title));
      expect(said).not.toContain(plain(text));
    }
    for (const { name, truth } of answerOf(told, null)) {
      expect(answers).toContain(plain(name));
      expect(answers).toContain(plain(truth));
    }
  }
}

const scaled = ({ left, right, top, bottom }: Box, by: number): Box => ({
  left: left * by,
  right: right * by,
  top: top * by,
  bottom: bottom * by,
});

/** The boxes of everything that must not lie over anything else. */
const boxesOn = (page: PaperPiece): readonly (readonly [string, Box])[] => [
  ...page.texts.map((line) => [line.text, lineBox(line)] as const),
  ...page.pictures.map(({ box, picture }) => [`map of ${picture.scene.dayWords}`, box] as const),
  ...page.codes.map(({ box }) => ["code", box] as const),
  ...page.keys.flatMap(({ plan, scale }) => [
    ...plan.texts.map((line) => [line.text, scaled(lineBox(line), scale)] as const),
    ...plan.samples.map(({ key, box }) => [key, scaled(box, scale)] as const),
  ]),
];

/** Two lines of a paragraph may touch. */
const TOUCH = 2;
const meet = (a: Box, b: Box): boolean =>
  a.left < b.right - TOUCH &&
  b.left < a.right - TOUCH &&
  a.top < b.bottom - TOUCH &&
  b.top < a.bottom - TOUCH;

function faultsOf(pages: readonly PaperPiece[]): readonly string[] {
  return pages.flatMap((page, number) => {
    const boxes = boxesOn(page);
    const beyond = boxes.filter(
      ([, { left, right, top, bottom }]) =>
        left < BODY.left - 1 || right > BODY.right + 1 || top < 30 || bottom > PAPER.height - 20,
    );
    const over = boxes.flatMap(([name, box], i) =>
      boxes
        .slice(i + 1)
        .filter(([, other]) => meet(box, other))
        .map(([other]) => `${number + 1}: “${name}” meets “${other}”`),
    );
    const small = page.texts.filter(({ size }) => size < 8).map(({ text }) => `small: ${text}`);
    return [
      ...beyond.map(([name]) => `${number + 1}: “${name}” is beyond the edge`),
      ...over,
      ...small,
    ];
  });
}

const all = LANGS.flatMap((lang) =>
  Object.keys(stories[lang]).map((story) => [story, lang] as const),
);

describe.each(all)("%s in %s", (story, lang) => {
  const ask = askFor(story, lang);
  const { steps } = ask;
  const known = new Map<string, readonly PaperPiece[]>();
  /** Made once for all tests of a story. */
  const pagesOf = (paper: PaperKind["paper"], perPage: PaperKind["perPage"] = 3) => {
    const key = `${paper} ${perPage}`;
    const pages = known.get(key) ?? paperPages(ask, { paper, perPage });
    known.set(key, pages);
    return pages;
  };

  test.each(PER_PAGE)(
    "a handout with %s steps a page has as many pages as that makes",
    (perPage) => {
      const pages = pagesOf("handout", perPage);
      expect(pages.length).toBe(Math.ceil(steps.length / perPage));
      expect(pages.map(({ pictures }) => pictures.length)).toEqual(
        pages.map((_, i) => Math.min(perPage, steps.length - i * perPage)),
      );
      expect(faultsOf(pages)).toEqual([]);
      const said = saidOnAll(pages);
      for (const { day, title, text, quiz, told, sources } of steps) {
        expect(said).toContain(plain(day));
        expect(said).toContain(plain(sources));
        if (told !== null) {
          expect(said).toContain(plain(askOf(told).question));
          continue;
        }
        expect(said).toContain(plain(title));
        if (perPage !== 6) expect(said).toContain(plain(text));
        if (quiz !== null) expect(said).toContain(plain(quiz.question));
      }
    },
  );

  test("what is to be guessed is told on the answer sheet alone", () =>
    toldInTheEnd(steps, pagesOf));

  test("the worksheet has a blank map and every question, with room to write", () => {
    const pages = pagesOf("worksheet");
    expect(faultsOf(pages)).toEqual([]);
    const [first] = pages;
    expect(first?.pictures.length).toBe(1);
    const scene = first?.pictures[0]?.picture.scene;
    const tones = new Set(scene?.places.map(({ tone }) => tone));
    expect([...tones].filter((tone) => !/^(?:page|home|land)$/.test(tone))).toEqual([]);
    expect(scene?.borders.filter(({ state }) => state !== "asked")).toEqual([]);
    expect(scene?.destinations.filter(({ label }) => label !== "?")).toEqual([]);
    const said = saidOnAll(pages);
    for (const { quiz } of steps) if (quiz !== null) expect(said).toContain(plain(quiz.question));
    for (const page of pages) expect(page.rules.length).toBeGreaterThan(2);
  });

  test("the answer sheet has the coloured map, every answer, and who says so", () => {
    const pages = pagesOf("answers");
    expect(faultsOf(pages)).toEqual([]);
    const found = colouringOf(ask, steps, mapSize(steps));
    expect(pages[0]?.pictures[0]?.picture.scene).toEqual(found?.picture.scene);
    const said = saidOnAll(pages);
    for (const { quiz, sources } of steps) {
      if (quiz === null) continue;
      expect(said).toContain(plain(quiz.question));
      expect(said).toContain(plain(quiz.answer));
      expect(said).toContain(plain(sources));
    }
  });
});

test.each([
  ["opening", "classes"],
  ["course", "classes"],
  ["nine-days-in-september", "borders"],
  ["finland-closes-its-door", "borders"],
  ["who-counts", "circles"],
] as const)("of %s the %s are filled in", (story, what) => {
  const ask = askFor(story, "en");
  expect(colouringOf(ask, ask.steps, mapSize(ask.steps))?.what).toBe(what);
});

test("whatever a reader writes, nothing lies over anything and no page is lost", () => {
  const long = (count: number) =>
    "Words that go on. ".repeat(Math.ceil(count / 18)).slice(0, count);
  const ask = askFor("nine-days-in-september", "ru", (text) => ({
    ...text,
    steps: text.steps.slice(0, 6).map((step) => ({
      ...step,
      title: long(200),
      text: long(3000),
      quiz: { question: long(500), answer: long(2000) },
      sources: [],
      guess: null,
      grounds: null,
    })),
  }));
  for (const perPage of PER_PAGE) {
    const pages = paperPages(ask, { paper: "handout", perPage });
    expect(faultsOf(pages)).toEqual([]);
  }
  for (const paper of ["worksheet", "answers"] as const)
    expect(faultsOf(paperPages(ask, { paper, perPage: 3 }))).toEqual([]);
});

test("what a reader's own story lets guess is asked on paper, and told on the answer sheet alone", () => {
  const { atlas, story, text } = ASKING;
  const steps = paperSteps(atlas, story, text, SITE);
  const ask = { atlas, borders, title: text.title, steps, foot: "test" };
  expect(steps.map(({ told }) => told?.guess.kind)).toEqual(["order", "borders", "share", "curve"]);
  const pagesOf = (paper: PaperKind["paper"], perPage: PaperKind["perPage"] = 3) =>
    paperPages(ask, { paper, perPage });
  toldInTheEnd(steps, pagesOf);
  for (const paper of ["handout", "worksheet", "answers"] as const)
    expect(faultsOf(pagesOf(paper))).toEqual([]);
  expect(saidOnAll(pagesOf("worksheet"))).toContain(
    plain("Which land borders of Russia could people cross"),
  );
  const answers = saidOnAll(pagesOf("answers"));
  for (const { sources } of text.steps)
    expect(answers).toContain(plain(sources[0]?.publisher ?? "?"));
});

/** What a code says. */
function saidBy(path: string, side: number): string {
  const scale = 4;
  const width = side * scale;
  const data = new Uint8Array(width * width * 3).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let row = 0; row < scale; row++) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 3;
      data.fill(0, start, start + scale * 3);
    }
  return decodeQR({ width, height: width, data });
}

test("the code of a step is its permanent link; where something is guessed it leads to the step that asks", () => {
  const ask = askFor("who-counts", "de");
  for (const { code, told, number } of ask.steps) {
    if (code === null) throw new Error(`step ${number} has no code`);
    const said = saidBy(code.path, code.side);
    expect(said).toMatch(/^https:\/\/example\.org\/ways-out\/#v=1&.*lang=de/);
    if (told === null) {
      expect(said).toMatch(/[#&]date=\d{4}-\d\d-\d\d.*series=/);
      expect(said).not.toContain("story=");
    } else {
      expect(said).toContain(`story=who-counts&step=${number}`);
      expect(said).not.toContain("date=");
    }
  }
});
