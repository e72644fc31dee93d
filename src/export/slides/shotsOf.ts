import { OWN } from "#atlas/ownStory.ts";
import type { StoryStep } from "#atlas/story.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { askOf } from "#scene/guess/askOf.ts";
import { guessScene } from "#scene/guess/guessScene.ts";
import type { Told } from "#scene/guess/told.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { passedOn, writeAddress } from "#view/address.ts";
import { guessView } from "#view/guessView.ts";
import { initialView } from "#view/initialView.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import type { StoryAsked } from "./storyAsked.ts";

/** One picture of a story: a step, or what is seen of it while something is to be guessed. */
export type Shot = {
  /** Counted from 1. */
  readonly number: number;
  readonly step: StoryStep;
  /** What is asked, where the answer is hidden. */
  readonly asked: Told | null;
  readonly view: ViewState;
  readonly scene: Scene;
  /** The question, or what the step says. */
  readonly title: string;
  /** What the picture shows, for those who cannot see it. */
  readonly alt: string;
  /** The step on the map; `null` where there is none to lead to. */
  readonly link: string | null;
};

/** What is guessed at a step, with the truth. */
export const toldOf = ({ guess, grounds }: StoryStep, lang: Told["lang"]): Told | null =>
  guess === null || grounds === null ? null : { guess, grounds, lang };

/** All pictures of a story in their order: before a step at which something is guessed stands the picture that hides the answer. */
export function shotsOf({ atlas, story, text, linkTo }: StoryAsked): readonly Shot[] {
  const { lang } = atlas.texts;
  return text.steps.flatMap((step, i): readonly Shot[] => {
    const number = i + 1;
    const view = storyView(atlas, story, number, initialView(lang));
    if (view === null) return [];
    const { lang: _, ...usual } = initialView(lang);
    const link = story === OWN ? null : linkTo(passedOn(writeAddress(view, usual, atlas)));
    const scene = sceneOf(atlas, view);
    const shown = { number, step, link, view, scene, title: step.title, asked: null };
    const told = toldOf(step, lang);
    const answer = { ...shown, alt: descriptionOf(atlas, view, scene) };
    if (told === null) return [answer];
    const { kind } = told.guess;
    const hiding = guessView(view, kind, view.focus);
    const hidden = guessScene(sceneOf(atlas, hiding), { kind, chosen: [], lang });
    const question = {
      ...shown,
      asked: told,
      view: hiding,
      scene: hidden,
      title: askOf(told).question,
      alt: descriptionOf(atlas, hiding, hidden),
    };
    return [question, answer];
  });
}
