import { useMemo } from "react";
import { useStore } from "zustand";
import { OWN } from "#atlas/ownStory.ts";
import { ownText } from "#atlas/ownText.ts";
import type { StoryText } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { useFetched } from "#ui/useFetched.ts";
import type { OwnStore } from "#view/createOwn.ts";
import { storyWords } from "#words/storyWords.ts";
import { loadStory } from "./loadAtlas.ts";

/** The words of a story, fetched in a language, or those of the own story in its own; `failed` where they did not come, or no own story is open. */
export function useStoryText(
  story: string | null,
  lang: Lang,
  own: OwnStore,
): { readonly found: StoryText | null; readonly failed: boolean; readonly retry: () => void } {
  const mine = useStore(own.state, (now) => now.story);
  const told = useMemo(() => mine && ownText(mine, storyWords[lang].stepOf), [mine, lang]);
  const name = story === OWN ? null : story;
  const fetched = useFetched(name && `${name} ${lang}`, () => loadStory(name ?? "", lang));
  return story === OWN ? { found: told, failed: told === null, retry: fetched.retry } : fetched;
}
