import type { Lang } from "#atlas/types.ts";
import { storyWords } from "#words/storyWords.ts";
import "./StoryStatement.css";

type Props = {
  readonly lang: Lang;
  readonly step: number;
  readonly count: number;
  /** The statement and the text; `null` until they have come. */
  readonly text: { readonly title: string; readonly text: string } | null;
  /** Whether the reader has gone from another step to this one: only then it is read out. */
  readonly isTold: boolean;
};

/** What the picture of a step says, in one statement on it; read out whole, once, when the step is gone to. */
export function StoryStatement({ lang, step, count, text, isTold }: Props) {
  return (
    <section className="story-statement" aria-label={storyWords[lang].stepOf(step, count)}>
      <h2>{text?.title ?? ""}</h2>
      <p className="stage-hidden" aria-live="polite">
        {isTold && text !== null
          ? `${storyWords[lang].stepOf(step, count)}. ${text.title}. ${text.text}`
          : ""}
      </p>
    </section>
  );
}
