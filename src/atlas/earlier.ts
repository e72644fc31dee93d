import type { Span } from "#atlas/span.ts";

/** What something was drawn as on some days, up to the release named, and the release that put it right. */
export type EarlierState = Span & {
  readonly was: string;
  readonly release: string;
  readonly right: string;
};

/** By place or crossing, the days on which earlier releases drew another class or state. */
export type EarlierStates = Readonly<
  Record<"risk" | "visa" | "crossing", readonly (readonly [string, readonly EarlierState[]])[]>
>;
export type EarlierKind = keyof EarlierStates;
