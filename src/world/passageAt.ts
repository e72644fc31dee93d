import type { Day } from "#atlas/day.ts";
import type { Crossing, CrossingSpan, CrossingState } from "#atlas/types.ts";
import { isOld, passageKnowledge } from "#world/knowledgeOn.ts";
import { crossingOn, passageOn } from "#world/worldOn.ts";

/** A crossing or airport and what held there on the day; `span` is missing where no source was found. */
export type Passage = {
  readonly crossing: Crossing;
  readonly state: CrossingState;
  readonly span: CrossingSpan | undefined;
  /** Whether the last source that confirms the state is more than half a year older than the day. */
  readonly isOld: boolean;
};

/** What held at the crossing on the day, and how old that knowledge is. */
export const passageAt = (crossing: Crossing, day: Day): Passage => ({
  crossing,
  state: crossingOn(crossing, day),
  span: passageOn(crossing, day),
  isOld: isOld(passageKnowledge(crossing, day)),
});
