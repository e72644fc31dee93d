import type { Lang } from "#atlas/types.ts";
import {
  type Paragraph,
  PX_PER_POINT,
  SLIDE,
  type Slide,
  type TextBox,
} from "#export/pptx/deck.ts";
import { storyWords } from "#words/storyWords.ts";
import { fitText, heightOf } from "./fitText.ts";
import { notesOf } from "./notesOf.ts";
import { ON_SLIDE } from "./plateFormats.ts";
import type { Shot } from "./shotsOf.ts";
import { publishersOf } from "./sourceNames.ts";

/** The smallest letters that are read from the back of a room, in points: 18 px where a projector has 1024. */
export const LEAST = 17;

const EDGE = 40;
const COLUMN = { left: EDGE + ON_SLIDE.width + 24, right: SLIDE.width - EDGE };
const WIDTH = COLUMN.right - COLUMN.left;
/** Below the stroke of the layout. */
const TOP = 60;
const GAP = 16;
/** The letters of a title in points: the largest that leave the text its room. */
const TITLES = [26, 24, 22, 20, 18] as const;
/** The number of the slide has the end of the last line. */
const FOOT = { left: EDGE, right: SLIDE.width - 120, bottom: SLIDE.height - 20 };

/** How high the picture of a slide is, in px: what the lines of its sources leave. */
export const pictureHeight = (shot: Shot, lang: Lang): number =>
  footOf(shot, lang).box.top - GAP - EDGE;

/** A slide with a picture, a title and what is told beside it, and below both who says so. */
export function toldSlide(
  shot: Shot,
  lang: Lang,
  media: number,
  write: (size: number) => readonly Paragraph[],
): Slide {
  const foot = footOf(shot, lang);
  const end = foot.box.top - GAP;
  const titled = (size: number): readonly Paragraph[] => [
    { runs: [{ text: shot.title }], size, bold: true },
  ];
  const roomBelow = (size: number) => end - TOP - heightOf(titled(size), WIDTH) - GAP;
  const size = TITLES.find((one) => heightOf(write(LEAST + 1), WIDTH) <= roomBelow(one));
  const title = titled(size ?? TITLES.at(-1) ?? LEAST);
  const top = TOP + heightOf(title, WIDTH) + GAP;
  return {
    layout: "told",
    title: { box: { ...COLUMN, top: TOP, bottom: top - GAP }, paragraphs: title },
    texts: [
      {
        box: { ...COLUMN, top, bottom: end },
        paragraphs: fitText(write, [22, 21, 20, 19, 18, LEAST], WIDTH, end - top),
      },
    ],
    picture: {
      media,
      alt: shot.alt,
      box: { left: EDGE, right: EDGE + ON_SLIDE.width, top: EDGE, bottom: end },
    },
    foot: foot.paragraphs.length === 0 ? null : foot,
    notes: notesOf(shot, lang),
  };
}

function footOf({ step }: Shot, lang: Lang): TextBox {
  const names = publishersOf(step.sources);
  const { bottom } = FOOT;
  const line = LEAST * PX_PER_POINT * 1.2;
  if (names.length === 0) return { box: { ...FOOT, top: bottom - line }, paragraphs: [] };
  const runs = [
    { text: `${storyWords[lang].sources} ` },
    ...names.flatMap((run, i) => (i === 0 ? [run] : [{ text: " · " }, run])),
  ];
  const paragraphs = [{ runs, size: LEAST, muted: true }];
  return {
    box: { ...FOOT, top: bottom - heightOf(paragraphs, FOOT.right - FOOT.left) },
    paragraphs,
  };
}
