import type { Lang } from "#atlas/types.ts";
import { publicFile } from "#panels/publicFile.ts";
import { megabytes } from "#words/megabytes.ts";
import type { Lesson } from "./useLessons.ts";

type Props = {
  /** `undefined`: none was built, and nothing is offered. */
  readonly lesson: Lesson | undefined;
  readonly words: (size: string) => string;
  readonly lang: Lang;
};

/** A story as one file to be taken away, with its size. */
export function LessonLink({ lesson, words, lang }: Props) {
  const address = lesson && publicFile(`lessons/${lesson.file}`);
  return lesson === undefined || address == null ? null : (
    <a href={address} download={lesson.file}>
      {words(megabytes(lesson.bytes, lang))}
    </a>
  );
}
