import type { Who } from "#atlas/types.ts";
import { spoken } from "#words/spoken.ts";

type WindName = "n" | "ne" | "e" | "se" | "s" | "sw" | "w" | "nw";
type QuarterName = "n" | "e" | "s" | "w";

/** Names of crossings with what held there, as "open". */
type Group = { readonly state: string; readonly names: string };

/** What the text map says. */
export type TextWords = {
  readonly textMap: string;
  readonly viewInWords: string;
  readonly keys: string;
  readonly compass: string;
  readonly quarters: Readonly<Record<QuarterName, string>>;
  readonly winds: Readonly<Record<WindName, string>>;
  readonly overWater: string;
  readonly neighbours: string;
  readonly nearest: string;
  readonly nobody: (place: string, wind: QuarterName) => string;
  readonly onTheDay: (count: number, groups: readonly Group[]) => string;
  /** After a number: "110,000 people". */
  readonly people: (value: number, isExact: boolean) => string;
  readonly stay: (days: number) => string;
  readonly covid: string;
  readonly routes: string;
  readonly noRoutes: string;
  readonly start: string;
  readonly who: Readonly<Record<Who, string>>;
  readonly allPlaces: string;
  readonly withNumber: string;
  readonly others: string;
  readonly go: string;
  readonly openCard: (place: string) => string;
};

export const textWords = spoken("text");
