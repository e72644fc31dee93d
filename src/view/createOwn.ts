import { createStore, type StoreApi } from "zustand/vanilla";
import type { OwnStep, OwnStory } from "#atlas/ownStory.ts";
import type { Lang } from "#atlas/types.ts";

/** The story that a reader makes: it lives in this window alone, until its maker saves it. */
export type Own = {
  readonly story: OwnStory | null;
  /** What it was before, the latest last. */
  readonly past: readonly (OwnStory | null)[];
  /** As the file or the link has it. */
  readonly saved: OwnStory | null;
  /** What was open and not saved when another story was opened in its place. */
  readonly replaced: OwnStory | null;
  /** What another window of the same talk has given; it is kept there. */
  readonly lent: OwnStory | null;
  /** The field that is being typed into: all that is typed there at once is one change. */
  readonly field: string | null;
};

/** The one home of the own story, and all that can be done to it. Steps are counted from 1. */
export type OwnStore = {
  readonly state: StoreApi<Own>;
  /** Adds a step at the end. A story that has none yet gets this language. */
  readonly add: (step: OwnStep, lang: Lang) => void;
  readonly name: (part: Partial<Pick<OwnStory, "title" | "text">>, lang: Lang) => void;
  readonly edit: (step: number, part: Partial<OwnStep>) => void;
  /** Takes a step to another place; the others close up. */
  readonly move: (from: number, to: number) => void;
  readonly remove: (step: number) => void;
  /** Puts another story in the place of this one; what was there can be had back by undoing. */
  readonly open: (story: OwnStory, isLent?: boolean) => void;
  readonly undo: () => void;
  /** What is here has been written to a file. */
  readonly save: () => void;
};

/** So many changes can be undone. */
const MOST = 200;

/** Whether leaving would lose something. */
export const isUnsaved = ({ story, saved, replaced }: Own): boolean =>
  story !== saved || replaced !== null;

/** No story yet. */
export function createOwn(): OwnStore {
  const state = createStore<Own>(() => ({
    story: null,
    past: [],
    saved: null,
    replaced: null,
    lent: null,
    field: null,
  }));
  function change(story: OwnStory, field: string | null = null): void {
    const now = state.getState();
    const isTyped = field !== null && field === now.field;
    const past = isTyped ? now.past : [...now.past, now.story].slice(-MOST);
    state.setState({ story, past, field });
  }
  function changeSteps(to: (steps: readonly OwnStep[]) => readonly OwnStep[], field?: string) {
    const { story } = state.getState();
    if (story !== null) change({ ...story, steps: to(story.steps) }, field);
  }
  const orNew = (lang: Lang): OwnStory =>
    state.getState().story ?? { lang, title: "", text: "", steps: [] };
  return {
    state,
    add(step, lang) {
      const story = orNew(lang);
      change({ ...story, steps: [...story.steps, step] });
    },
    name: (part, lang) => change({ ...orNew(lang), ...part }, Object.keys(part).join()),
    edit: (step, part) =>
      changeSteps(
        (steps) => steps.map((one, i) => (i === step - 1 ? { ...one, ...part } : one)),
        `${step} ${Object.keys(part).join()}`,
      ),
    move: (from, to) => {
      if (from !== to)
        changeSteps((steps) => {
          const moved = steps.slice(from - 1, from);
          const others = steps.toSpliced(from - 1, 1);
          return others.toSpliced(to - 1, 0, ...moved);
        });
    },
    remove: (step) => changeSteps((steps) => steps.toSpliced(step - 1, 1)),
    open(story, isLent = false) {
      const now = state.getState();
      const replaced = isUnsaved(now) ? (now.replaced ?? now.story) : null;
      change(story);
      state.setState({ saved: story, replaced, lent: isLent ? story : null });
    },
    undo() {
      const { past, replaced } = state.getState();
      const story = past.at(-1);
      if (story === undefined) return;
      const isBack = replaced !== null && story === replaced;
      state.setState({
        story,
        past: past.slice(0, -1),
        field: null,
        ...(isBack ? { replaced: null } : {}),
      });
    },
    save: () => state.setState(({ story }) => ({ saved: story, field: null })),
  };
}
