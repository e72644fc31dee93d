import { ended } from "#export/ended.ts";
import { printDate } from "#words/numberWords.ts";
import { sheetWords } from "#words/sheetWords.ts";
import { slidesWords } from "#words/slidesWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { licenceOf } from "./endSlides.ts";
import { answerParagraphs, askedParagraphs } from "./guessTold.ts";
import { type Shot, toldOf } from "./shotsOf.ts";
import { sourceText } from "./sourceNames.ts";
import type { StoryAsked } from "./storyAsked.ts";

/** What the picture of a shot is called among the others, in whose order their names stand. */
export const pictureName = ({ number, asked }: Shot): string =>
  `${String(number).padStart(2, "0")}${asked === null ? "" : "-question"}.png`;

/** What is said of each picture, as a text file: name, title, day, text, sources, what it shows; then the licence. With the mark by which simple editors know the script, and lines that end as they want them. */
export function captionsOf(asked: StoryAsked, shots: readonly Shot[]): string {
  const { atlas, text, made } = asked;
  const { lang } = atlas.texts;
  const words = sheetWords[lang];
  const told = shots.map((shot) =>
    [
      pictureName(shot),
      `${shot.title} (${shot.scene.dayWords})`,
      ...bodyOf(shot),
      `${slidesWords[lang].shows} ${shot.alt}`,
      ...(shot.step.sources.length === 0 ? [] : [storyWords[lang].sources]),
      ...shot.step.sources.map((source) => `- ${sourceText(source)}`),
      ...(shot.link === null ? [] : [`${slidesWords[lang].onMap} ${shot.link}`]),
    ].join("\n"),
  );
  const whole = [
    `${text.title}\n${text.text}`,
    ...told,
    [
      ...licenceOf(asked),
      `${words.release(atlas.release)} ${ended(words.made(printDate(made, lang)))}`,
    ].join("\n"),
  ].join("\n\n");
  return `\ufeff${whole}\n`.replaceAll("\n", "\r\n");
}

function bodyOf({ asked, step, view }: Shot): readonly string[] {
  const lines = (all: ReturnType<typeof askedParagraphs>) =>
    all.map(({ runs }) => runs.map((run) => run.text).join(""));
  if (asked !== null) return lines(askedParagraphs(asked, 0));
  const truth = toldOf(step, view.lang);
  return [...(truth === null ? [] : lines(answerParagraphs(truth, 0))), step.text];
}
