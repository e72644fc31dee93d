import { useState } from "react";
import { useStore } from "zustand";
import type { GuessAsked } from "#atlas/guessAsked.ts";
import { OWN_LIMITS } from "#atlas/ownLimits.ts";
import { OWN, type OwnStep, type OwnStory } from "#atlas/ownStory.ts";
import { truthOf } from "#dossier/guessFacts.ts";
import type { GuessParts, PanelParts } from "#panels/parts.ts";
import { useFetched } from "#ui/useFetched.ts";
import type { OwnStore } from "#view/createOwn.ts";
import { settled } from "#view/permanent.ts";
import { planOf } from "#view/planOf.ts";
import { storyView } from "#view/storyView.ts";
import type { ViewState } from "#view/viewState.ts";
import { withOwn } from "#view/withOwn.ts";
import { ownWords } from "#words/ownWords.ts";
import type { FoundFacts } from "./OwnGuess.tsx";

/** How long a step is planned at first, in minutes. */
const USUAL_MINUTES = 2;

/** What can be done to the own story where it is made: each keeps the map at a step of it, and tells what it did. */
export type Making = {
  readonly story: OwnStory | null;
  /** The step that the map is at, counted from 1; `null` where it is at none. */
  readonly here: number | null;
  /** On which guesses rest, once somebody is at a step. */
  readonly facts: FoundFacts;
  readonly told: string;
  readonly tell: (text: string) => void;
  readonly add: () => void;
  readonly edit: (step: number, part: Partial<OwnStep>) => void;
  /** Gives the step what the map shows. */
  readonly take: (step: number) => void;
  readonly move: (from: number, to: number) => void;
  readonly remove: (step: number) => void;
  readonly undo: () => void;
  readonly open: (story: OwnStory) => void;
  /** Shows a step, or leaves the story where it has none; in another mode, if one is named. */
  readonly show: (step: number, mode?: "explore" | "present") => void;
};

/** Joins the own story and the view: what is made of the one is shown by the other. */
export function useOwnStory(
  own: OwnStore,
  parts: Pick<PanelParts, "atlas" | "view" | "scene" | "verbs"> & GuessParts,
): Making {
  const { atlas, view, scene, verbs, loadGuessFacts } = parts;
  const { story } = useStore(own.state);
  const [told, tell] = useState("");
  const words = ownWords[view.lang];
  const here = view.story === OWN && story !== null && view.step <= story.steps.length;
  const facts = useFetched(here ? view.lang : null, loadGuessFacts);
  // A story is told by one map.
  const picture: ViewState = { ...view, page: "none", shownAs: "map", compare: null };
  const address = () => settled(picture, atlas);
  const show: Making["show"] = (step, mode) => {
    const now = own.state.getState().story;
    const count = now?.steps.length ?? 0;
    const reader = mode === undefined ? view : { ...view, mode };
    const at = Math.max(1, Math.min(step, count));
    const shown = storyView(withOwn(atlas, planOf(now)), OWN, at, reader);
    verbs.show(shown ?? { ...reader, story: null, step: 1 });
  };
  /** The same guess on another picture; `null` where the facts have no answer to it there. */
  function guessKept(guess: GuessAsked, at: string): GuessAsked | null {
    if (facts.found === null) return null;
    const shown = facts.found.shownAt(at);
    // Borders are those of the day that is shown.
    const moved = guess.kind === "borders" ? { ...guess, day: shown.day } : guess;
    return typeof truthOf(moved, shown, facts.found) === "string" ? null : moved;
  }
  return {
    story,
    facts,
    here: here ? view.step : null,
    told,
    tell,
    add() {
      own.add(
        {
          address: address(),
          title: scene.sentence.slice(0, OWN_LIMITS.texts.title),
          text: "",
          minutes: USUAL_MINUTES,
          notes: "",
          quiz: null,
          sources: "",
          guess: null,
        },
        view.lang,
      );
      const count = own.state.getState().story?.steps.length ?? 0;
      show(count);
      tell(words.added(count));
    },
    edit: own.edit,
    take(step) {
      const guess = story?.steps[step - 1]?.guess ?? null;
      const kept = guess && guessKept(guess, address());
      own.edit(step, { address: address(), guess: kept });
      show(step);
      tell(guess !== null && kept === null ? words.guessGone(step) : words.taken(step));
    },
    move(from, to) {
      if (story === null || to < 1 || to > story.steps.length || from === to) return;
      own.move(from, to);
      show(to);
      tell(words.moved(from, to));
    },
    remove(step) {
      own.remove(step);
      show(step);
      tell(words.removed(step));
    },
    undo() {
      own.undo();
      if (view.story === OWN) show(view.step);
      tell(words.undone);
    },
    open(opened) {
      own.open(opened);
      show(view.story === OWN ? view.step : 1);
    },
    show,
  };
}
