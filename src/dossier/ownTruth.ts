import type { OwnTruth } from "#atlas/ownText.ts";
import { type GuessFacts, truthOf } from "./guessFacts.ts";

/** What the facts say where steps of an own story ask for a guess; nothing as long as there are none. */
export const ownTruth =
  (facts: GuessFacts | null): OwnTruth =>
  ({ guess, address }) => {
    if (guess === null || facts === null) return null;
    const found = truthOf(guess, facts.shownAt(address), facts);
    return typeof found === "string" ? null : found;
  };
