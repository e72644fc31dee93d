import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Day } from "#atlas/day.ts";
import { openAtlas } from "#atlas/openAtlas.ts";
import type { Atlas, Lang } from "#atlas/types.ts";
import type { Scene } from "#scene/scene.ts";
import { sceneOf } from "#scene/sceneOf.ts";
import { createView, type ViewStore } from "#view/createView.ts";
import { dayOf } from "#view/dayOf.ts";
import { initialView } from "#view/initialView.ts";
import { type Verbs, verbsOf } from "#view/verbs.ts";
import type { ViewState } from "#view/viewState.ts";
import { made } from "../facts.ts";

if (made === null) throw new Error("npm run facts");
const { core, texts, records, longTexts } = made;

/** The real atlas in one language, with all series. */
export const atlasIn = (lang: Lang): Atlas =>
  openAtlas(core, texts[lang], { records, longTexts: longTexts[lang] });

/** A store with the opening view and some changes. */
export const viewWith = (change: Partial<ViewState> = {}): ViewStore =>
  createView({ ...initialView(change.lang ?? "en"), ...change });

export type Parts = {
  readonly atlas: Atlas;
  readonly view: ViewState;
  readonly scene: Scene;
  readonly day: Day;
  readonly verbs: Verbs;
};

type Props = {
  readonly atlas: Atlas;
  readonly store: ViewStore;
  readonly children: (parts: Parts) => ReactNode;
};

/** Draws what a store says, as the app does. */
export function Reader({ atlas, store, children }: Props) {
  const view = useStore(store);
  const day = dayOf(atlas, view);
  const scene = sceneOf(atlas, view, day);
  return children({ atlas, view, scene, day, verbs: verbsOf(store, atlas.last) });
}
