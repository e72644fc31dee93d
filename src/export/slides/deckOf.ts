import { dateOf } from "#atlas/day.ts";
import { OWN } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";
import { ended } from "#export/ended.ts";
import type { Deck, Paragraph, Slide } from "#export/pptx/deck.ts";
import { printDate } from "#words/numberWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { endSlides, licenceOf } from "./endSlides.ts";
import { answerParagraphs, askedParagraphs } from "./guessTold.ts";
import { type Shot, toldOf } from "./shotsOf.ts";
import type { StoryAsked } from "./storyAsked.ts";
import { toldSlide } from "./toldSlide.ts";

/** Languages as presentations name them: with a country, whose spelling is checked. */
const TAGS: Readonly<Record<Lang, string>> = { en: "en-GB", de: "de-DE", ru: "ru-RU" };

/**
 * A story as slides: what it is; each step with its picture, its text, its notes and its sources, where something is guessed the question before
 * it and the answer after; licence and sources. `media` are the pictures of the shots, in their order.
 */
export function deckOf(asked: StoryAsked, shots: readonly Shot[], media: Deck["media"]): Deck {
  const { atlas, text, made } = asked;
  const { lang } = atlas.texts;
  return {
    title: text.title,
    lang: TAGS[lang],
    author: "Ways Out",
    made: dateOf(made)
      .toISOString()
      .replace(/\.\d+Z$/, "Z"),
    slides: [
      openingSlide(asked),
      ...shots.flatMap((shot, i) => slidesOf(shot, shots[i - 1], i, lang)),
      ...endSlides(asked),
    ],
    media,
  };
}

/** The slides of a shot; the answer to what was asked before stands beside the picture that shows it. */
function slidesOf(
  shot: Shot,
  before: Shot | undefined,
  media: number,
  lang: Lang,
): readonly Slide[] {
  const { asked, step } = shot;
  if (asked !== null) return [toldSlide(shot, lang, media, (size) => askedParagraphs(asked, size))];
  const told = toldSlide(shot, lang, media, (size) => paragraphsOf(step.text, size));
  const truth = toldOf(step, lang);
  if (truth === null || before === undefined) return [told];
  const answered = { ...shot, title: before.title };
  return [toldSlide(answered, lang, media, (size) => answerParagraphs(truth, size)), told];
}

const paragraphsOf = (text: string, size: number): readonly Paragraph[] =>
  text.split("\n\n").map((one) => ({ runs: [{ text: one }], size, above: size / 2 }));

/** What the story is, of which data, and under which licence it may be used. */
function openingSlide(asked: StoryAsked): Slide {
  const { atlas, story, text, made, linkTo } = asked;
  const { lang } = atlas.texts;
  const words = sheetWords[lang];
  const release = `${words.release(atlas.release)} ${ended(words.made(printDate(made, lang)))}`;
  const link = story === OWN ? null : linkTo(`story=${story}&step=1&lang=${lang}`);
  const small = (one: string, above = 4): Paragraph => ({
    runs: [{ text: one }],
    size: 17,
    muted: true,
    above,
  });
  return {
    layout: "opening",
    title: {
      box: { left: 96, right: 1184, top: 80, bottom: 270 },
      paragraphs: [{ runs: [{ text: text.title }], size: 40, bold: true }],
    },
    texts: [
      {
        box: { left: 96, right: 1184, top: 300, bottom: 660 },
        paragraphs: [
          { runs: [{ text: text.text }], size: 22 },
          small(release, 28),
          ...licenceOf(asked).map((one) => small(one)),
          ...(link === null ? [] : [{ ...small(""), runs: [{ text: link, link }] }]),
        ],
      },
    ],
    picture: null,
    foot: null,
    notes: [text.text],
  };
}
