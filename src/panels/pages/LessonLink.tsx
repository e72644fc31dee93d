import type { Lang } from "#atlas/types.ts";
import { publicFile } from "#panels/publicFile.ts";
import { printNumber } from "#words/numberWords.ts";
import type { Lesson } from "./useLessons.ts";

type Props = {
  /** `undefined`: none was built, and nothing is offered. */
  readonly lesson: Lesson | undefined;
  readonly words: (size: string) => string;
  readonly lang: Lang;
};

/** A story as one file to be taken away, with its size. */
export const LessonLink = ({ lesson, words, lang }: Props) =>
  lesson === undefined ? null : (
    <a href={publicFile(`lessons/${lesson.file}`)} download={lesson.file}>
      {words(printNumber(Math.round(lesson.bytes / 1e5) / 10, lang))}
    </a>
  );
