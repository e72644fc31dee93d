import type { Day } from "#atlas/day.ts";
import type { Borders } from "#atlas/openBorders.ts";
import type { StoryText } from "#atlas/story.ts";
import type { Atlas } from "#atlas/types.ts";

/** What the slides and the pictures of a story are made from, in the language of the atlas. */
export type StoryAsked = {
  readonly atlas: Atlas;
  /** The name of its folder, or `own`. */
  readonly story: string;
  readonly text: StoryText;
  /** The reader's day. */
  readonly made: Day;
  /** The link to what an address names on this site; `null` where the page has no site. */
  readonly linkTo: (address: string) => string | null;
};

/** What the making of a file needs besides: shapes, somebody who hears how far it is, and a way to stop it. */
export type StoryMaking = StoryAsked & {
  readonly loadBorders: (scale: Borders["scale"]) => Promise<Borders>;
  /** `step` of `count` steps is being drawn. */
  readonly onStep: (step: number, count: number) => void;
  readonly signal: AbortSignal;
};
