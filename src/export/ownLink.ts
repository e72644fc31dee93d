import type { OwnStory } from "#atlas/ownStory.ts";
import { linkTo } from "#export/linkTo.ts";
import { packOwn } from "#export/packOwn.ts";

/** Longer links are cut by some programs that pass them on. */
export const LONGEST_LINK = 8000;

/** The link that holds an own story, opened in the story's language; `null` where it would be longer than `LONGEST_LINK` letters. */
export async function ownLink(
  story: OwnStory,
  place: Pick<Location, "origin" | "pathname">,
): Promise<string | null> {
  const link = linkTo(`lang=${story.lang}&own=${await packOwn(story)}`, place);
  return link.length > LONGEST_LINK ? null : link;
}
