import { spoken } from "#words/spoken.ts";

/** What a field for a day says in one language. */
export type DayWords = {
  /** A day as the language writes it in digits. */
  readonly example: string;
  readonly calendar: string;
  readonly empty: (first: string, last: string) => string;
  readonly outside: (day: string, first: string, last: string) => string;
  readonly unread: (text: string, first: string, last: string) => string;
};

/** The words of a field for a day. */
export const dayWords = spoken("dayField");
