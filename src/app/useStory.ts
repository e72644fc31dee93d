import { useCallback, useMemo, useState } from "react";
import { useStore } from "zustand";
import { OWN } from "#atlas/ownStory.ts";
import type { Atlas } from "#atlas/types.ts";
import type { Guessing } from "#panels/guess/Guessing.ts";
import type { StoryParts } from "#panels/story/StoryCard.tsx";
import type { OwnStore } from "#view/createOwn.ts";
import type { ViewStore } from "#view/createView.ts";
import { isAtStep, OPENING, storyView } from "#view/storyView.ts";
import type { Verbs } from "#view/verbs.ts";
import { storyWords } from "#words/storyWords.ts";
import type { Guesses } from "./useGuess.ts";
import { useStoryText } from "./useStoryText.ts";

/** The story that is told, as its parts need it. */
export type Story = StoryParts & {
  /** Whether the reader has gone from another step to this one. */
  readonly isTold: boolean;
  /** To the answer of a guess, or to the next step. */
  readonly onNext: () => void;
};

/**
 * The step of the story that the view tells, in the language of the atlas; `null` where none is told. The words of the first step of the opening
 * come with the first picture, all others, and what else belongs to a step, when `soon` says that it is there, or when they are needed.
 */
export function useStory(
  store: ViewStore,
  atlas: Atlas,
  own: OwnStore,
  { show, explore, openPage, become }: Pick<Verbs, "show" | "explore" | "openPage" | "become">,
  soon: boolean,
  guesses: Guesses,
): Story | null {
  const view = useStore(store);
  const { story, step } = view;
  const { lang, opening } = atlas.texts;
  const first = story === OPENING && step === 1 ? opening : null;
  const needed = story !== null && (soon || first === null);
  const { found: words, failed, retry } = useStoryText(needed ? story : null, lang, own);
  const [came, setCame] = useState<string | null>(null);
  const here = story === null ? null : `${story} ${step}`;
  const [isTold, setTold] = useState(false);
  if (here !== came) {
    setTold(came !== null);
    setCame(here);
  }
  const isChanged = useMemo(() => story !== null && !isAtStep(atlas, view), [atlas, view, story]);
  const onStep = useCallback(
    (to: number) => {
      const now = store.getState();
      const told = now.story === null ? null : storyView(atlas, now.story, to, now);
      if (told !== null) show(told);
    },
    [store, atlas, show],
  );
  const onEdit = useCallback(() => become("edit"), [become]);
  const onStories = useCallback(() => openPage("stories"), [openPage]);
  const onPaper = useCallback(() => openPage("paper"), [openPage]);
  const whole = words?.steps[step - 1] ?? null;
  // The truth of each guess stays the same thing while the page is drawn anew.
  const truths = useMemo(
    () =>
      words?.steps.map(({ guess, grounds }) => (guess && grounds ? { guess, grounds } : null)) ??
      [],
    [words],
  );
  const guessAt = (at: number): Guessing | null => {
    const one = at === step ? guesses.here : guesses.of(at);
    return one && { ...one, told: truths[at - 1] ?? null };
  };
  if (story === null) return null;
  const plan = atlas.stories.get(story);
  return {
    step,
    count: plan?.addresses.length ?? 0,
    text: whole ?? first,
    whole,
    steps: words?.steps ?? [],
    // A statement tells what is to be guessed.
    titles:
      words?.steps.map(({ title }, i) =>
        guesses.of(i + 1)?.isShown === false ? storyWords[lang].guess : title,
      ) ?? [],
    guess: guessAt(step),
    guessAt,
    failed,
    onRetry: retry,
    isChanged,
    onStep,
    // Who goes on before the answer wants to see it.
    onNext: guesses.here?.isShown === false ? guesses.here.onShow : () => onStep(step + 1),
    onExplore: explore,
    onEdit: story === OWN ? onEdit : null,
    onStories,
    onPaper,
    onMode: become,
    isTold,
  };
}
