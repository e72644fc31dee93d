import { spoken } from "#words/spoken.ts";

/** How to leave at once, and how to be less conspicuous. */
export type LeaveWords = {
  readonly leave: string;
  readonly short: string;
  readonly note: string;
  /** Of the bare link, before a script has taken it over. */
  readonly linkNote: string;
  readonly pressed: (more: number) => string;
  readonly neutral: string;
  readonly neutralNote: string;
  readonly untitled: string;
};

export const leaveWords = spoken("leave");
