import { spoken } from "#words/spoken.ts";

/** What the search says about what it has found. */
export type FoundWords = {
  readonly results: string;
  readonly kinds: Readonly<Record<"place" | "border" | "crossing" | "route" | "event", string>>;
  readonly count: (count: number, first: string) => string;
  /** The option that the arrow keys stand on. */
  readonly option: (name: string, at: number, of: number) => string;
  /** Under the answers of one kind. */
  readonly more: (count: number) => string;
  readonly nothing: (query: string) => string;
  readonly scope: string;
  readonly incomplete: string;
};

export const foundWords = spoken("found");
