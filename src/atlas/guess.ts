import type { BorderId } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Figure } from "#atlas/figures.ts";
import type { StepSource } from "#atlas/story.ts";
import type { Text } from "#atlas/texts.ts";
import type { PlaceId } from "#atlas/types.ts";

/**
 * What a class is to guess at a step, with the truth as the facts have it; figures carry their bound, their period and their sources.
 * - `order`: to order places by their number; `figures` of the series on the step's day, the largest first, no two of them equal.
 * - `borders`: which land borders of Russia people could cross on the step's day: at all or at some crossings (`open`), with conditions at every
 *   crossing (`limited`), nowhere (`closed`); of `unknown` ones the facts do not say.
 * - `share`: how many of `total` people `granted` is; `of` are the figures that `total` is the sum of, in people.
 * - `curve`: how a number of one place went on; `figures` of the series in order of time, at least three, the first of them given.
 */
export type Guess =
  | { readonly kind: "order"; readonly series: string; readonly figures: readonly Figure[] }
  | {
      readonly kind: "borders";
      readonly day: Day;
      readonly open: readonly BorderId[];
      readonly limited: readonly BorderId[];
      readonly closed: readonly BorderId[];
      readonly unknown: readonly BorderId[];
    }
  | {
      readonly kind: "share";
      readonly granted: Figure;
      readonly of: readonly Figure[];
      readonly total: number;
    }
  | {
      readonly kind: "curve";
      readonly series: string;
      readonly place: PlaceId;
      readonly figures: readonly Figure[];
    };

export type GuessKind = Guess["kind"];
export type GuessOf<K extends GuessKind> = Extract<Guess, { readonly kind: K }>;

/** What the truth of a guess rests on and is told with, in one language, by the ids that it names. */
export type GuessGrounds = {
  /** What the series counts; empty where none is asked. */
  readonly title: string;
  readonly unit: "people" | "percent";
  /** Places, be they countries or groups of them; of a border the neighbour. */
  readonly places: Readonly<Record<string, string>>;
  /** What is counted: the text begins with what that is, and goes on, after an empty line, with what it does not mean. */
  readonly measures: Readonly<Record<string, Text>>;
  readonly counters: Readonly<Record<string, string>>;
  /** What is special about single figures, where there is something. */
  readonly notes: Readonly<Record<string, string>>;
  /** Each publisher and year once. */
  readonly sources: readonly StepSource[];
};
