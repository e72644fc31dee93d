import type { ShareWords } from "#words/shareWords.ts";

/** In German: what opens the share dialog, and its frame. */
export const share: ShareWords = {
  open: "Teilen",
  title: "Diese Ansicht teilen",
  close: "Schließen",
};
