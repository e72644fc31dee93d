import type { ShareWords } from "#words/shareWords.ts";

/** In English: what opens the share dialog, and its frame. */
export const share: ShareWords = {
  open: "Share",
  title: "Share this view",
  close: "Close",
};
