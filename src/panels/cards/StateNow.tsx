import type { Lang } from "#atlas/types.ts";
import { knowledgeWords } from "#words/knowledgeWords.ts";

type Props = {
  /** The state on the day, and the one known today, each with what stands behind it. */
  readonly then: string;
  readonly now: string;
  readonly lang: Lang;
};

/** Beside the state of a way on a past day the one known today: a past state never reads as today's answer. */
export function StateNow({ then, now, lang }: Props) {
  const words = knowledgeWords[lang];
  return (
    <p className="state-now" data-same={then === now || undefined}>
      <b>{words.knownNow}</b> <span>{then === now ? words.sameNow : now}</span>
    </p>
  );
}
