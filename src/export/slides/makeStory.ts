import type { StepSource } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { pptxOf } from "#export/pptx/pptxOf.ts";
import { textWidth } from "#scene/textWidth.ts";
import { storyWords } from "#words/storyWords.ts";
import { captionsOf, pictureName } from "./captionsOf.ts";
import { deckOf } from "./deckOf.ts";
import { drawShots } from "./drawShots.ts";
import { ALONE, LETTER, ON_SLIDE } from "./plateFormats.ts";
import { shotsOf } from "./shotsOf.ts";
import { publishersOf } from "./sourceNames.ts";
import type { StoryMaking } from "./storyAsked.ts";
import { pictureHeight } from "./toldSlide.ts";
import { zipOf } from "./zipOf.ts";

/** A story as a presentation. */
export async function makePptx(making: StoryMaking, type: string): Promise<Blob> {
  const { lang } = making.atlas.texts;
  const shots = shotsOf(making);
  const media = await drawShots(making, shots, (shot) => ({
    title: "",
    foot: "",
    format: { ...ON_SLIDE, height: pictureHeight(shot, lang) },
  }));
  return zipOf(pptxOf(deckOf(making, shots, media)), type);
}

/** A story as a folder of pictures, with a text file that says what belongs to each. */
export async function makePictures(making: StoryMaking, type: string, name: string): Promise<Blob> {
  const { lang } = making.atlas.texts;
  const shots = shotsOf(making);
  const media = await drawShots(making, shots, ({ title, step }) => ({
    title,
    foot: footOf(step.sources, lang),
    format: ALONE,
  }));
  const files = new Map<string, string | Uint8Array<ArrayBuffer>>([
    [`${name}/${name}.txt`, captionsOf(making, shots)],
  ]);
  for (const [i, shot] of shots.entries()) {
    const png = media[i];
    if (png !== undefined) files.set(`${name}/${pictureName(shot)}`, png);
  }
  return zipOf(files, type);
}

/** Whose picture it is, and as many of those who say so as a line holds; the text file names all. */
function footOf(sources: readonly StepSource[], lang: Lang): string {
  const names = publishersOf(sources).map(({ text }) => text);
  const lineOf = (count: number): string => {
    const shown = names.slice(0, count).join(" · ") + (count < names.length ? " …" : "");
    return `Ways Out, CC BY 4.0.${count === 0 ? "" : ` ${storyWords[lang].sources} ${shown}`}`;
  };
  const room = ALONE.width - 2 * ALONE.margin;
  const counts = names.map((_, i) => names.length - i);
  return lineOf(counts.find((count) => textWidth(lineOf(count), LETTER) <= room) ?? 0);
}
