import type { Day } from "#atlas/day.ts";
import type { Lang } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import { copyWords } from "#words/copyWords.ts";
import { printDate } from "#words/numberWords.ts";
import { subjectOf } from "./subjectOf.ts";

/** A view as it is cited. */
export type CitedView = {
  readonly scene: Pick<Scene, "title" | "sentence" | "day" | "dayWords" | "legend">;
  readonly release: string;
  readonly lang: Lang;
  readonly link: string;
  /** The day on which the reader looks at it. */
  readonly accessed: Day;
};

/** How to cite a view: title, what is seen, its day, the data's release, the link, the day of access. */
export const citationOf = ({ scene, release, lang, link, accessed }: CitedView): string =>
  copyWords[lang].cite({
    title: scene.title,
    subject: subjectOf(scene),
    day: scene.dayWords,
    release,
    link,
    accessed: printDate(accessed, lang),
  });
