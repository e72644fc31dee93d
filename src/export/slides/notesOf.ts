import type { Lang } from "#atlas/types.ts";
import { ended } from "#export/ended.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { sentenceOf } from "#scene/guess/sentenceOf.ts";
import { printNumber } from "#words/numberWords.ts";
import { slidesWords } from "#words/slidesWords.ts";
import { storyWords } from "#words/storyWords.ts";
import { type Shot, toldOf } from "./shotsOf.ts";
import { sourceText } from "./sourceNames.ts";

const paragraphs = (text: string): readonly string[] =>
  text.split("\n\n").filter((one) => one.trim() !== "");

/** What the speaker reads at a slide: the notes, what is asked and answered, how long it is planned for, who says so, and the way to the map. */
export function notesOf({ step, link }: Shot, lang: Lang): readonly string[] {
  const words = slidesWords[lang];
  const told = toldOf(step, lang);
  const { notes, quiz, minutes, sources } = step;
  return [
    ...paragraphs(notes),
    ...(told === null ? [] : [ended(sentenceOf(told, answerOf(told, null)))]),
    ...(quiz === null ? [] : [`${words.question} ${quiz.question}`]),
    ...(quiz === null || quiz.answer.trim() === "" ? [] : answered(words.answer, quiz.answer)),
    words.planned(printNumber(minutes, lang)),
    ...(sources.length === 0 ? [] : [storyWords[lang].sources, ...sources.map(sourceText)]),
    ...(link === null ? [] : [`${words.onMap} ${link}`]),
  ];
}

const answered = (word: string, answer: string): readonly string[] => {
  const [first = "", ...others] = paragraphs(answer);
  return [`${word} ${first}`, ...others];
};
