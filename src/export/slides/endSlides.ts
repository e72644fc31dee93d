import { OWN } from "#atlas/ownStory.ts";
import { type Paragraph, type Run, SLIDE, type Slide } from "#export/pptx/deck.ts";
import type { Box } from "#scene/frame.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { slidesWords } from "#words/slidesWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { heightOf } from "./fitText.ts";
import { sourceLines } from "./sourceNames.ts";
import type { StoryAsked } from "./storyAsked.ts";
import { LEAST } from "./toldSlide.ts";

const TOP = 116;
const BOTTOM = SLIDE.height - 56;
const COLUMNS: readonly { readonly left: number; readonly right: number }[] = [
  { left: 40, right: 624 },
  { left: 656, right: SLIDE.width - 40 },
];
const TITLE: Box = { left: 40, right: SLIDE.width - 40, top: 40, bottom: 96 };

/** Under which licence the slides may be used, by whom they are, and what they are not. */
export function licenceOf({
  atlas,
  story,
}: Pick<StoryAsked, "atlas" | "story">): readonly string[] {
  const { lang } = atlas.texts;
  return [sheetWords[lang].credits, ...(story === OWN ? [storyWords[lang].notOurs] : [])];
}

/** The last slides: the licence, and all sources with ways to them, on as many slides as they need. */
export function endSlides(asked: StoryAsked): readonly Slide[] {
  const { lang } = asked.atlas.texts;
  const line = (runs: readonly Run[], above: number): Paragraph => ({ runs, size: LEAST, above });
  const columns = columnsOf([
    ...licenceOf(asked).map((text) => line([{ text }], 6)),
    ...sourceLines(
      asked.text.steps.flatMap(({ sources }) => sources),
      lang,
    ).map((runs, i) => line(runs, i === 0 ? 12 : 2)),
  ]);
  const count = Math.ceil(columns.length / COLUMNS.length);
  return Array.from({ length: count }, (_, i) => {
    const title = slidesWords[lang].end + (count === 1 ? "" : ` (${i + 1}/${count})`);
    const texts = COLUMNS.flatMap((column, at) => {
      const paragraphs = columns[i * COLUMNS.length + at];
      const box = { ...column, top: TOP, bottom: BOTTOM };
      return paragraphs === undefined ? [] : [{ box, paragraphs }];
    });
    return {
      layout: "listed",
      title: { box: TITLE, paragraphs: [{ runs: [{ text: title }], size: 26, bold: true }] },
      texts,
      picture: null,
      foot: null,
      notes: [],
    };
  });
}

function columnsOf(all: readonly Paragraph[]): readonly (readonly Paragraph[])[] {
  const width = 624 - 40;
  const columns: Paragraph[][] = [];
  for (const paragraph of all) {
    const last = columns.at(-1);
    if (last !== undefined && heightOf([...last, paragraph], width) <= BOTTOM - TOP)
      last.push(paragraph);
    else columns.push([paragraph]);
  }
  return columns;
}
