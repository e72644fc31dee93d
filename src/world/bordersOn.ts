import { type Border, bordersOf } from "#atlas/borders.ts";
import type { Day } from "#atlas/day.ts";
import type { Atlas, Crossing, CrossingState } from "#atlas/types.ts";
import { type Passage, passageAt } from "#world/passageAt.ts";
import { BEST_FIRST } from "#world/worldOn.ts";

/**
 * What a land border was on a day, by its crossings on record for people (road, rail, on foot):
 * - `open`, `restricted`, `closed`: all whose state is known agree, or restricted and closed ones leave nothing better than `restricted`;
 * - `partly`: some are open, others are closed or let only some people through;
 * - `unclear`: sources or crossings contradict each other, the day lies between two states, what was announced is over, or those
 *   that are known are closed while nobody says what held at the others;
 * - `unknown`: no crossing is on record, or no source speaks of any of them on the day.
 */
export const BORDER_STATES = [
  "open",
  "partly",
  "restricted",
  "closed",
  "unclear",
  "unknown",
] as const;
export type BorderState = (typeof BORDER_STATES)[number];

/** A border on a day, and what it is drawn from. */
export type BorderDay = {
  readonly border: Border;
  readonly state: BorderState;
  /** Its crossings on record, those that let most people through first. */
  readonly passages: readonly Passage[];
  /** How many of them are in each state. */
  readonly counts: Readonly<Record<CrossingState, number>>;
  /** Of the crossings on record, the part of which it is not known that it lets as many people through as the border's state says; from 0 to 1. */
  readonly less: number;
  /** Whether sources contradict each other about its crossings. */
  readonly disagree: boolean;
  /** Whether all that says so is older than half a year. */
  readonly isOld: boolean;
};

/** The border's crossings for people; cargo and airports are none. */
export const crossingsOf = (atlas: Atlas, { from, to }: Border): Crossing[] =>
  [...atlas.crossings.values()].filter(
    (crossing) => crossing.type !== "air" && crossing.from === from && crossing.to === to,
  );

/** What the border was on the day. */
export function borderOn(atlas: Atlas, border: Border, day: Day): BorderDay {
  const passages = crossingsOf(atlas, border)
    .map((crossing) => passageAt(crossing, day))
    .toSorted((a, b) => BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state));
  const counts = countsOf(passages);
  const state = stateOf(passages, counts);
  const says = SAYERS[state];
  const sayers = passages.filter((passage) => passage.state === says);
  return {
    border,
    state,
    passages,
    counts,
    less: says === null ? 0 : 1 - sayers.length / passages.length,
    disagree: contradict(passages),
    isOld: sayers.length > 0 && sayers.every(({ isOld }) => isOld),
  };
}

/** All land borders on the day, Russia's first. */
export const bordersOn = (atlas: Atlas, day: Day): BorderDay[] =>
  [...bordersOf(atlas.places).values()].map((border) => borderOn(atlas, border, day));

/** Whether the state and the number of crossings in each state are the same. */
export const sameBorder = (
  a: Pick<BorderDay, "state" | "counts">,
  b: Pick<BorderDay, "state" | "counts">,
): boolean =>
  a.state === b.state && BEST_FIRST.every((state) => a.counts[state] === b.counts[state]);

/** By state of the border: the state of crossings that makes it so. */
const SAYERS: Readonly<Record<BorderState, CrossingState | null>> = {
  open: "open",
  partly: "open",
  restricted: "restricted",
  closed: "closed",
  unclear: null,
  unknown: null,
};

function stateOf(passages: readonly Passage[], counts: BorderDay["counts"]): BorderState {
  if (contradict(passages)) return "unclear";
  const { open, restricted, closed, lapsed, unknown } = counts;
  if (open > 0) return restricted + closed > 0 ? "partly" : "open";
  if (restricted > 0) return "restricted";
  if (closed > 0) return lapsed + unknown > 0 ? "unclear" : "closed";
  // Of nothing else than doubts a source has spoken.
  return lapsed > 0 || passages.some(({ span }) => span !== undefined) ? "unclear" : "unknown";
}

/** Whether one rule is said to have made two states: a rule is the same at every crossing that it holds for. */
function contradict(passages: readonly Passage[]): boolean {
  const ruled = passages.filter(({ span }) => span !== undefined && span.rule !== "");
  const byRule = Map.groupBy(ruled, ({ span }) => span?.rule);
  return [...byRule.values()].some((ones) => new Set(ones.map(({ state }) => state)).size > 1);
}

const countsOf = (passages: readonly Passage[]): BorderDay["counts"] => {
  const count = (state: CrossingState) => passages.filter((one) => one.state === state).length;
  return {
    open: count("open"),
    restricted: count("restricted"),
    closed: count("closed"),
    lapsed: count("lapsed"),
    unknown: count("unknown"),
  };
};
