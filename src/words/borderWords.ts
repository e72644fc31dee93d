import { spoken } from "#words/spoken.ts";

/** What the picture says of land borders: names, states, the key. */
export type BorderWords = {
  readonly title: (from: string, to: string) => string;
  /** What became of one border or several, each by its two places. */
  readonly changed: (
    pairs: readonly (readonly [from: string, to: string])[],
    what: string,
  ) => string;
  readonly states: Readonly<
    Record<"open" | "partly" | "restricted" | "closed" | "unclear" | "unknown", string>
  >;
  /** All crossings on record are in the border's state. */
  readonly all: (count: number) => string;
  /** `states`: "8 open, 1 closed". */
  readonly some: (states: string) => string;
  readonly none: string;
  /** All borders in one sentence: each state with how many are in it. */
  readonly described: (states: readonly (readonly [state: string, count: string])[]) => string;
  /** While it is to be guessed which were open: of one that is not chosen, and of one that is. */
  readonly guess: Readonly<Record<"asked" | "guessed", string>>;
  readonly contradict: string;
  readonly old: string;
  readonly key: {
    readonly title: string;
    /** In the key of one row: a state beside classes of another thing, and the two signs that go with states. */
    readonly named: (state: string) => string;
    readonly both: (state: string) => string;
    readonly shortLess: string;
    readonly shortOld: string;
    readonly less: string;
    readonly old: string;
    readonly note: string;
  };
};

export const borderWords = spoken("border");
