import { spoken } from "#words/spoken.ts";

/** What opens the share dialog, and its frame. */
export type ShareWords = {
  readonly open: string;
  readonly title: string;
  readonly close: string;
};

export const shareWords = spoken("share");
