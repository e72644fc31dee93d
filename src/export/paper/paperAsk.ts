import type { Atlas } from "#atlas/types.ts";
import type { PaperStep } from "./paperStep.ts";
import type { PaperBorders } from "./stepPicture.ts";

/** What paper is made from. */
export type PaperAsk = {
  readonly atlas: Atlas;
  readonly borders: PaperBorders;
  /** What the story is called. */
  readonly title: string;
  readonly steps: readonly PaperStep[];
  /** The address of the site, and the release of the data. */
  readonly foot: string;
};
