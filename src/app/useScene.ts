import { useMemo, useRef, useState } from "react";
import type { Day } from "#atlas/day.ts";
import type { Atlas } from "#atlas/types.ts";
import { descriptionOf } from "#scene/descriptionOf.ts";
import { guessScene } from "#scene/guess/guessScene.ts";
import { keptScene } from "#scene/keptScene.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { useSame } from "#ui/useSame.ts";
import { steadyOf } from "#view/steadyOf.ts";
import type { Verbs } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { createSight } from "./createSight.ts";
import type { GuessHeld } from "./useGuess.ts";

/** What of a view is drawn, and what the hand does on it. */
export type Seen = {
  /** The view as it is drawn: at a step where something is to be guessed, without what would tell it. */
  readonly seen: ViewState;
  readonly scene: Scene;
  readonly description: string;
  /** On the map: where something is to be guessed the hand chooses nothing else. */
  readonly onMap: Verbs;
  /** What the map shows as it rests. */
  readonly sight: ReturnType<typeof createSight>;
};

/** The scene of a view on a day; while something is to be guessed, without its answer. */
export function useScene(
  atlas: Atlas,
  view: ViewState,
  day: Day,
  guess: GuessHeld | null,
  verbs: Verbs,
): Seen {
  const seen = guess?.seen ?? view;
  const { kind, chosen, onPick } = guess?.isShown === false ? guess : NOTHING;
  const steady = useSame(steadyOf(seen));
  // Where the map looks changes nothing of what is on it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `steady` and `day` are all of the view that a scene shows
  const made = useMemo(() => {
    const whole = sceneOf(atlas, seen, day);
    return kind === null ? whole : guessScene(whole, { kind, chosen, lang: seen.lang });
  }, [atlas, steady, day, kind, chosen]);
  const scene = useKept(made);
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the view the description says what the scene does, and `steady` holds all of that
  const description = useMemo(() => descriptionOf(atlas, seen, scene), [atlas, steady, scene]);
  const onMap = useMemo(
    () => (onPick === null ? verbs : { ...verbs, choose: onPick }),
    [verbs, onPick],
  );
  const [sight] = useState(createSight);
  return { seen, scene, description, onMap, sight };
}

/** The scene with all that the last one has in common with it. */
function useKept(made: Scene): Scene {
  const last = useRef({ made, scene: made });
  if (last.current.made !== made)
    last.current = { made, scene: keptScene(last.current.scene, made) };
  return last.current.scene;
}

const NOTHING = { kind: null, chosen: [], onPick: null } as const;
