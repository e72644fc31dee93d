import type { StoryNames } from "#atlas/story.ts";
import type { Territory } from "#view/paramForms.ts";
import type { ViewState } from "#view/viewState.ts";

/** The story that is printed: the one that is told, else the first of those that this page has. Throws where it has none. */
export function storyOnPaper(
  { stories }: Pick<Territory, "stories">,
  { story }: Pick<ViewState, "story">,
  names: StoryNames,
): string {
  const found = story ?? [...stories.keys()].find((id) => names[id] !== undefined);
  if (found === undefined) throw new Error("there is no story to be printed");
  return found;
}
