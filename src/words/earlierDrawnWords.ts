import { spoken } from "#words/spoken.ts";

/** Words for a class or state that an earlier release of the data drew. */
export type EarlierDrawnWords = {
  /** `right` is the release that put it right; `isNewer`: by a newer fact, not by an error. */
  readonly was: (was: string, release: string, right: string, isNewer: boolean) => string;
  readonly all: string;
};

export const earlierDrawnWords = spoken("earlierDrawn");
