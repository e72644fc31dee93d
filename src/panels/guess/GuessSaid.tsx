import type { Lang } from "#atlas/types.ts";
import { answerOf } from "#scene/guess/answerOf.ts";
import { sentenceOf } from "#scene/guess/sentenceOf.ts";
import type { Guessing } from "./Guessing.ts";

type Props = { readonly told: NonNullable<Guessing["told"]>; readonly lang: Lang };

/** The answer in one sentence, for those who hear it. */
export function GuessSaid({ told, lang }: Props) {
  const parts = { ...told, lang };
  return <span>{sentenceOf(parts, answerOf(parts, null))}</span>;
}
