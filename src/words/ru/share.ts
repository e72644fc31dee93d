import type { ShareWords } from "#words/shareWords.ts";

/** In Russian: what opens the share dialog, and its frame. */
export const share: ShareWords = {
  open: "Поделиться",
  title: "Поделиться этим видом",
  close: "Закрыть",
};
