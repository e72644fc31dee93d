import type { Lang } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import { copyWords } from "#words/copyWords.ts";

type View = {
  readonly scene: Pick<Scene, "title" | "sentence" | "dayWords" | "legend">;
  readonly release: string;
  readonly lang: Lang;
  readonly link: string;
  /** When the reader looks at it. */
  readonly accessed: Date;
};

/** How to cite a view: title, what is seen, its day, the data's release, the link, the day of access. */
export const citationOf = ({ scene, release, lang, link, accessed }: View): string =>
  copyWords[lang].cite({
    title: scene.title,
    subject: subjectOf(scene),
    day: scene.dayWords,
    release,
    link,
    accessed: new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { dateStyle: "long" }).format(
      accessed,
    ),
  });

/** What colours the countries, else the sentence that stands above the map. */
const subjectOf = ({ legend, sentence }: View["scene"]): string =>
  legend.overlay?.title ?? sentence.replace(/\.$/, "");
