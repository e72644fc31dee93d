import { useMemo } from "react";
import { useStore } from "zustand";
import { OWN } from "#atlas/ownStory.ts";
import { NO_TRUTH, ownText } from "#atlas/ownText.ts";
import type { StoryText } from "#atlas/story.ts";
import type { Lang } from "#atlas/types.ts";
import { useFetched } from "#ui/useFetched.ts";
import type { OwnStore } from "#view/createOwn.ts";
import { storyWords } from "#words/storyWords.ts";
import { loadStory } from "./loadAtlas.ts";
import { loadOwnTruth } from "./loadGuessFacts.ts";

/** The words of a story, fetched in a language, or those of the own story in its own; `failed` where they did not come, or no own story is open. */
export function useStoryText(
  story: string | null,
  lang: Lang,
  own: OwnStore,
): { readonly found: StoryText | null; readonly failed: boolean; readonly retry: () => void } {
  const mine = useStore(own.state, (now) => now.story);
  const isGuessed = mine?.steps.some(({ guess }) => guess !== null) === true;
  const truth = useFetched(story === OWN && isGuessed ? lang : null, () => loadOwnTruth(lang));
  const told = useMemo(
    () => mine && ownText(mine, storyWords[lang], truth.found ?? NO_TRUTH),
    [mine, lang, truth.found],
  );
  const name = story === OWN ? null : story;
  const fetched = useFetched(name && `${name} ${lang}`, () => loadStory(name ?? "", lang));
  return story === OWN ? { found: told, failed: told === null, retry: fetched.retry } : fetched;
}
