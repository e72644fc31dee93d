import type { LeaveWords } from "#words/leaveWords.ts";
import { plural } from "#words/numberWords.ts";

/** In English: how to leave at once, and how to be less conspicuous. */
export const leave: LeaveWords = {
  leave: "Leave this page quickly",
  short: "Leave",
  note: "Puts an empty page in place of this one. So does pressing Shift three times in a row, also while typing. The browser’s history is not cleared.",
  linkNote: "Opens an empty page. Back leads here again: the browser’s history is not cleared.",
  pressed: (more) =>
    `Shift: press ${more} more ${plural(more, "en", { one: "time", many: "times" })} to leave.`,
  neutral: "Neutral title and icon in the browser’s tab",
  neutralNote:
    "Until this page is reloaded or closed. The address and the browser’s history stay as they are.",
  untitled: "Untitled",
};
