import type { GuessKind } from "#atlas/guess.ts";
import type { Territory } from "#view/paramForms.ts";
import type { ViewState } from "#view/viewState.ts";

/** What is guessed at the step that a view tells, and how that step is called between windows; `null` where nothing is. */
export function guessAt(
  { stories }: Pick<Territory, "stories">,
  { story, step }: Pick<ViewState, "story" | "step">,
): { readonly kind: GuessKind; readonly at: string } | null {
  const kind = story === null ? undefined : stories.get(story)?.guesses[step];
  return kind === undefined ? null : { kind, at: `${story} ${step}` };
}
