import type { Lang } from "#atlas/types.ts";
import { askOf } from "#scene/guess/askOf.ts";
import type { Guessing } from "./Guessing.ts";

type Props = { readonly told: NonNullable<Guessing["told"]>; readonly lang: Lang };

/** What is asked, in one line. */
export const GuessQuestion = ({ told, lang }: Props) => (
  <span>{askOf({ ...told, lang }).question}</span>
);
