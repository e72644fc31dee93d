import { describe, expect, test } from "vitest";
import { LANGS } from "#atlas/types.ts";
import type { Slide, TextBox } from "#export/pptx/deck.ts";
import { SLIDE } from "#export/pptx/deck.ts";
import { captionsOf, pictureName } from "#export/slides/captionsOf.ts";
import { deckOf } from "#export/slides/deckOf.ts";
import { heightOf } from "#export/slides/fitText.ts";
import { type Shot, shotsOf } from "#export/slides/shotsOf.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { ASKING } from "../../askingStory.ts";
import { ownStory } from "../../ownStory.ts";
import { ownAskedOf, STORIES, storyAskedOf } from "./storyAskedOf.ts";

const textOf = ({ paragraphs }: TextBox): string =>
  paragraphs.map(({ runs }) => runs.map(({ text }) => text).join("")).join("\n");
const boxesOf = ({ title, texts, foot }: Slide): readonly TextBox[] => [
  title,
  ...texts,
  ...(foot === null ? [] : [foot]),
];

/** How many slides ask for a guess; each tells nothing of the answer, which the slide after it has in full. */
function askedIn(shots: readonly Shot[], told: readonly Slide[]): number {
  let count = 0;
  for (const shot of shots) {
    if (shot.asked === null) continue;
    count += 1;
    const slide = told.find(({ title }) => textOf(title) === shot.title);
    const said = `${slide?.texts.map(textOf).join()} ${slide?.picture?.alt}`;
    const { kind } = shot.asked.guess;
    // The first number of a curve is given.
    const rows = answerOf(shot.asked, null).slice(kind === "curve" ? 1 : 0);
    expect(rows.length).toBeGreaterThan(0);
    for (const { truth } of kind === "borders" ? [] : rows) expect(said).not.toContain(truth);
    expect(said).not.toContain(shot.step.title);
    const next = told[told.indexOf(slide as Slide) + 1];
    expect(next && textOf(next.title)).toBe(shot.title);
    for (const { truth } of rows) expect(next?.texts.map(textOf).join()).toContain(truth);
  }
  return count;
}

const ALL = STORIES.flatMap((story) => LANGS.map((lang) => [story, lang] as const));

describe.each(ALL)("%s in %s", (story, lang) => {
  const asked = storyAskedOf(story, lang);
  const shots = shotsOf(asked);
  const { slides } = deckOf(asked, shots, []);
  const told = slides.filter(({ layout }) => layout === "told");

  test("has an opening, a slide for each step, two more for each guess, and an end", () => {
    const guesses = asked.text.steps.filter(({ guess }) => guess !== null).length;
    expect(told).toHaveLength(asked.text.steps.length + 2 * guesses);
    expect(slides[0]?.layout).toBe("opening");
    expect(slides.at(-1)?.layout).toBe("listed");
    expect(slides.slice(1, -1).every(({ layout }) => layout !== "opening")).toBe(true);
  });

  test("every step has picture, statement, text, notes, sources with ways to them, and words for those who cannot see", () => {
    for (const step of asked.text.steps) {
      const slide = told.find(({ title }) => textOf(title) === step.title);
      expect(slide?.texts.map(textOf)).toEqual([step.text]);
      const shot = shots.find(({ title }) => title === step.title);
      expect(slide?.picture?.alt).toContain(shot?.scene.dayWords);
      // A map that shows nothing has no more to say.
      const bare = shot?.view.overlay === "none" && shot.view.hidden.length > 3;
      if (!bare) expect(slide?.picture?.alt.length).toBeGreaterThan(80);
      for (const note of step.notes.split("\n\n").filter(Boolean))
        expect(slide?.notes).toContain(note);
      for (const { publisher, url } of step.sources) {
        expect(slide?.foot && textOf(slide.foot)).toContain(publisher);
        expect(slide?.notes.some((note) => note.includes(publisher) && note.includes(url))).toBe(
          true,
        );
      }
    }
  });

  test("no box runs over, none lies beyond the slide, and all of it can be read from the back of a room", () => {
    for (const slide of slides)
      for (const { box, paragraphs } of boxesOf(slide)) {
        const { left, top, right, bottom } = box;
        expect(left >= 0 && top >= 0 && right <= SLIDE.width && bottom <= SLIDE.height).toBe(true);
        expect(heightOf(paragraphs, right - left)).toBeLessThanOrEqual(bottom - top + 0.5);
        // 18 px where a projector has 1024, in points of a slide that is 960 of them wide.
        for (const { size } of paragraphs) expect(size).toBeGreaterThanOrEqual((18 / 1024) * 960);
      }
  });

  test("what is to be guessed is told neither by the question nor by its picture", () => {
    expect(askedIn(shots, told)).toBe(asked.text.steps.filter(({ guess }) => guess).length);
  });

  test("the end names every source, with a way to each that has one, and the licence", () => {
    const ends = slides.filter(({ layout }) => layout === "listed");
    const text = ends.flatMap(({ texts }) => texts.map(textOf)).join("\n");
    const links = ends.flatMap(({ texts }) =>
      texts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs.map((r) => r.link))),
    );
    expect(text).toContain("CC BY 4.0");
    for (const { publisher, url } of asked.text.steps.flatMap(({ sources }) => sources)) {
      expect(text).toContain(publisher);
      if (url !== "") expect(links).toContain(url);
    }
  });

  test("the text file says of each picture what it is called, what is said to it and who says so", () => {
    const text = captionsOf(asked, shots);
    expect(text.startsWith("\ufeff")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    const names = shots.map(pictureName);
    expect(names.toSorted()).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    for (const shot of shots) {
      expect(text).toContain(`${pictureName(shot)}\r\n${shot.title}`);
      expect(text).toContain(shot.alt);
      expect(text).toContain(shot.step.text);
    }
  });
});

test("a story of the reader's own has slides too, with the sources that it names itself, and says that its words are not ours", () => {
  const asked = ownAskedOf(ownStory());
  const shots = shotsOf(asked);
  const { slides } = deckOf(asked, shots, []);
  expect(slides.map(({ layout }) => layout)).toEqual(["opening", "told", "told", "told", "listed"]);
  const [, first, , last, end] = slides;
  expect(first && textOf(first.title)).toBe("Georgia lets people in");
  expect(first?.foot && textOf(first.foot)).toBe("Sources: Mediazona, 27 September 2022");
  expect(first?.notes.join("\n")).toContain("Question to the class: For how long?");
  expect(last && textOf(last.title)).toBe("Step 3 of 3");
  expect(end?.texts.map(textOf).join()).toContain("the atlas has not checked them");
  expect(shots.every(({ link }) => link === null)).toBe(true);
  // What its maker has not named is called what it is.
  expect(ownAskedOf(ownStory({ title: "" })).text.title).toBe("Story");
});

test("guesses of the reader's own are asked on slides of their own, with the answer and its sources on the next ones", () => {
  const asked = { ...ownAskedOf(ownStory()), ...ASKING };
  const shots = shotsOf(asked);
  const { slides } = deckOf(asked, shots, []);
  const told = slides.filter(({ layout }) => layout === "told");
  expect(askedIn(shots, told)).toBe(4);
  const named = slides.flatMap(({ foot }) => (foot === null ? [] : [textOf(foot)])).join("\n");
  for (const { sources } of ASKING.text.steps)
    expect(named).toContain(sources[0]?.publisher ?? "?");
});
