import type { Territory } from "#view/params.ts";
import type { ViewState } from "#view/viewState.ts";

/** The story that is printed: the one that is told, else the first of all; `null` where there is none. */
export const storyOnPaper = (
  { stories }: Pick<Territory, "stories">,
  { story }: Pick<ViewState, "story">,
): string | null => story ?? [...stories.keys()][0] ?? null;
