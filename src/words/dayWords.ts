import { spoken } from "#words/spoken.ts";

/** What a field for a day says in one language. */
export type DayWords = {
  /** How the language writes a day in digits. */
  readonly pattern: string;
  readonly calendar: string;
  readonly empty: (first: string, last: string) => string;
  readonly outside: (day: string, first: string, last: string) => string;
  readonly unread: (text: string, first: string, last: string) => string;
};

/** The words of a field for a day. */
export const dayWords = spoken("day");
